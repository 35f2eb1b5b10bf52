// The principal axes of a cloud of points: eigenvectors of its covariance by Jacobi's rotations.

/** Rotations sweep until the largest number beside the diagonal is below this share of the largest on it. */
const PRECISION = 1e-9
const SWEEPS_MAX = 50

/** The mean of rows of equal length, and their axes of unit length, that of the greatest variance first. */
export function principalAxes(rows) {
  const size = rows[0].length
  const mean = Array.from({ length: size }, (_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length)
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows) {
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) matrix[i][j] += ((row[i] - mean[i]) * (row[j] - mean[j])) / rows.length
  }
  const vectors = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => +(i === j)))
  for (let sweep = 0; sweep < SWEEPS_MAX && !isDiagonal(matrix); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q)
  }
  const order = [...matrix.keys()].sort((a, b) => matrix[b][b] - matrix[a][a])
  return { mean, axes: order.map((column) => vectors.map((row) => row[column])) }
}

function isDiagonal(matrix) {
  const greatest = Math.max(...matrix.map((row, i) => row[i]))
  return matrix.every((row, i) => row.every((x, j) => i === j || Math.abs(x) < PRECISION * greatest))
}

/** Turns the plane of two axes so that their covariance becomes 0. */
function rotate(matrix, vectors, p, q) {
  if (matrix[p][q] === 0) return
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
  const tangent = (Math.sign(theta) || 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  const mix = (row) => {
    const [a, b] = [row[p], row[q]]
    row[p] = cosine * a - sine * b
    row[q] = sine * a + cosine * b
  }
  for (const row of matrix) mix(row)
  for (let k = 0; k < matrix.length; k++) {
    const [a, b] = [matrix[p][k], matrix[q][k]]
    matrix[p][k] = cosine * a - sine * b
    matrix[q][k] = sine * a + cosine * b
  }
  for (const row of vectors) mix(row)
}
