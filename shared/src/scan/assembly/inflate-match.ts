/**
 * Copies matches, in steps of 16 bytes where they allow it.
 *
 * @module
 */

/** Writes up to 32 bytes more than asked for: what comes next overwrites them. */
export function copyMatch(to: usize, distance: u32, length: u32): void {
  let out = to
  let from = to - distance
  const end = to + length
  if (distance >= 16) {
    v128.store(out, v128.load(from))
    v128.store(out, v128.load(from, 16), 16)
    while (out + 32 < end) {
      out += 32
      from += 32
      v128.store(out, v128.load(from))
      v128.store(out, v128.load(from, 16), 16)
    }
  } else if (distance === 1) {
    const run = i8x16.splat(load<u8>(from))
    do {
      v128.store(out, run)
      out += 16
    } while (out < end)
  } else if (distance >= 8) {
    do {
      store<u64>(out, load<u64>(from))
      out += 8
      from += 8
    } while (out < end)
  } else {
    do {
      store<u8>(out, load<u8>(from))
      out++
      from++
    } while (out < end)
  }
}
