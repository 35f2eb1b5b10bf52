// The folder of the program, wherever it was started from: compiled (dist/src/cli) or not (src/cli).
export const ROOT = new URL(import.meta.url.endsWith('.js') ? '../../../' : '../../', import.meta.url)
