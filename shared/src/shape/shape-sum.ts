/**
 * A shape as one number: the sum of the words of its (path, type) pairs. It finds a shape among others without a text
 * being made of it; the scanner in WASM adds up the same words (scan/assembly/path-tree.ts).
 *
 * The words are keyed by the run, so no log can be written to make sums meet.
 *
 * @module
 */
import type { Brand } from '../base/brand.ts'
import { rankOf, type HashKey, type Rank } from '../base/hash.ts'
import { shapeTypes, type Shape, type ShapeEntry } from './shape.ts'

/** 64 bits. Equal for equal shapes under one key. */
export type ShapeSum = Brand<bigint, 'ShapeSum'>

/** 64 bits that nobody without the key can foresee. */
export function wordOf(text: string, key: HashKey): bigint {
  return (BigInt(rankOf(text, key)) << 12n) ^ BigInt(rankOf(`${text} `, key))
}

/** Where a shape of a category stands among all others. @param category its word */
export function rankOfSum(sum: ShapeSum, category: bigint): Rank {
  return Number(mixed(sum + category) >> 12n)
}

/** Remembered entries, and so the memory that a log of strange shapes can take. */
const maxRemembered = 50_000

/** Sums of many shapes, most of whose entries return. */
export class ShapeSums {
  private readonly key: HashKey
  private readonly words = new Map<ShapeEntry, bigint>()
  private readonly sums = new WeakMap<Shape, ShapeSum>()

  constructor(key: HashKey) {
    this.key = key
  }

  of(shape: Shape): ShapeSum {
    const known = this.sums.get(shape)
    if (known !== undefined) return known
    let sum = 0n
    for (const entry of shape) sum += this.wordOf(entry)
    const made = BigInt.asUintN(64, sum) as ShapeSum // this is its maker
    this.sums.set(shape, made)
    return made
  }

  private wordOf(entry: ShapeEntry): bigint {
    const known = this.words.get(entry)
    if (known !== undefined) return known
    const blank = entry.indexOf(' ') // paths have none
    const type = shapeTypes.findIndex((one) => one === entry.slice(blank + 1))
    const word = mixed(wordOf(entry.slice(0, blank), this.key) + BigInt(type))
    if (this.words.size >= maxRemembered) this.words.clear()
    this.words.set(entry, word)
    return word
  }
}

const factor = 0xd6e8feb86659fd93n

/** Twin of `mixed` in scan/assembly/text-hash.ts. */
function mixed(word: bigint): bigint {
  const low = BigInt.asUintN(64, word)
  let bits = BigInt.asUintN(64, (low ^ (low >> 32n)) * factor)
  bits = BigInt.asUintN(64, (bits ^ (bits >> 32n)) * factor)
  return bits ^ (bits >> 32n)
}
