/**
 * From the (path, type) pairs that an event touches to its shape, without text where the shape was seen before.
 *
 * Each pair has two random-looking words. Touching adds up the words of the pairs, each once. The sums find the shape
 * among those already made, and a stamp on every touched pair proves that it is the same set.
 *
 * @module
 */
import { rankOf } from '../base/hash.ts'
import type { PathNode } from './path-node.ts'
import { shapeId, shapeTypes, sortedShape, type Shape, type ShapeEntry, type ShapeId, type ShapeType } from './shape.ts'

export interface IdentifiedShape {
  /** Made when it is asked for: a scan finds shapes in another way. */
  readonly id: ShapeId
  shape: Shape
}

/** An event with more pairs than this is described by its top level alone. */
const maxPairs = 4_000
/** Pairs, and pairs of all remembered shapes together. */
const maxRemembered = 50_000
const maxRememberedInShapes = 2_000_000

const wordKey = { low: 0x2545f491, high: 0x6c62272e }

export class TouchedPairs {
  private readonly entries: ShapeEntry[] = []
  private readonly topLevel: boolean[] = []
  private readonly lowWords: number[] = []
  private readonly highWords: number[] = []
  private readonly stamps: number[] = []
  private readonly shapes = new Map<number, { pairs: number[]; found: IdentifiedShape }>()
  private inShapes = 0
  private event = 0
  private touched: number[] = []
  private low = 0
  private high = 0

  areFull(): boolean {
    return this.entries.length > maxRemembered || this.inShapes > maxRememberedInShapes
  }

  startEvent(): void {
    this.event++
    this.touched = []
    this.low = this.high = 0
  }

  /** @param type position in `shapeTypes` */
  touch(node: PathNode, type: number): void {
    const pair = node.pairs[type] ?? this.newPair(node, type)
    if (this.stamps[pair] === this.event) return
    this.stamps[pair] = this.event
    this.touched.push(pair)
    this.low = (this.low + (this.lowWords[pair] ?? 0)) | 0
    this.high = (this.high + (this.highWords[pair] ?? 0)) | 0
  }

  /** The shape of the event, of all that was touched since it started. */
  shape(): IdentifiedShape {
    const sum = (this.low >>> 0) * 0x100000 + (this.high >>> 12)
    const known = this.shapes.get(sum)
    if (known !== undefined && this.isTouched(known.pairs)) return known.found
    const found = this.identify()
    this.shapes.set(sum, { pairs: this.touched, found })
    this.inShapes += this.touched.length
    return found
  }

  private isTouched(pairs: readonly number[]): boolean {
    if (pairs.length !== this.touched.length) return false
    for (const pair of pairs) if (this.stamps[pair] !== this.event) return false
    return true
  }

  private identify(): IdentifiedShape {
    const pairs = this.touched.length > maxPairs ? this.touched.filter((pair) => this.topLevel[pair]) : this.touched
    const shape = sortedShape(pairs.map((pair) => this.entries[pair] as ShapeEntry)) // touched pairs have entries
    return {
      shape,
      get id() {
        return shapeId(shape)
      },
    }
  }

  private newPair(node: PathNode, type: number): number {
    const entry = `${node.path} ${shapeTypes[type] as ShapeType}` as const // `type` is a position in it
    const rank = rankOf(entry, wordKey)
    const pair = this.entries.push(entry) - 1
    this.lowWords.push(rank | 0)
    this.highWords.push(Math.floor(rank / 0x100000) | 0)
    this.stamps.push(0)
    this.topLevel.push(/^[^.[(]*$/.test(node.path))
    node.pairs[type] = pair
    return pair
  }
}
