// Discord's ids: https://docs.discord.com/developers/reference#snowflakes

const EPOCH_MS = 1_420_070_400_000n
let last = 0n

/** A new id; each is greater than the one before. */
export function snowflake(): string {
  const id = (BigInt(Date.now()) - EPOCH_MS) << 22n
  last = id > last ? id : last + 1n
  return String(last)
}
