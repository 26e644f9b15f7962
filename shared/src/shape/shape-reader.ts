/**
 * Reads the shapes of many events fast.
 *
 * The paths seen so far form a tree. Each (path, type) pair of it has two random-looking words; walking an event adds up
 * the words of the pairs that it touches, each once. The sums find the shape among those already made, and a stamp on
 * every touched pair proves that it is the same set. So a shape that was seen before costs no text at all.
 *
 * @module
 */
import { rankOf } from '../base/hash.ts'
import { ListedKeys } from './listed-keys.ts'
import { keyPath, mayStandInPath } from './path.ts'
import { nodeAt, type PathNode } from './path-node.ts'
import { formFields, jsonInText, looksLikeCutJson, maxEncodings } from './payload-text.ts'
import { shapeId, shapeTypes, type Shape, type ShapeEntry, type ShapeId, type ShapeType } from './shape.ts'

export interface ShapeOptions {
  /** Whether the vocabulary lists a key. */
  isKey(key: string): boolean
  /** Path of the payload: there, form strings, cut JSON and empty strings are told apart. */
  payloadPath: string
}

export interface IdentifiedShape {
  id: ShapeId
  shape: Shape
}

export type ReadShape = (value: unknown) => IdentifiedShape

/** A reader remembers what it has seen, in bounded memory. The same value gives the same shape, whatever it has seen. */
export function createShapeReader(options: ShapeOptions): ReadShape {
  let reader = new ShapeReader(options)
  return (value) => {
    if (reader.isFull()) reader = new ShapeReader(options)
    return reader.read(value)
  }
}

/** Containers inside containers, over all encodings; what lies deeper has no path. */
const maxDepth = 64
/** An event with more pairs than this is described by its top level alone. */
const maxPairs = 4_000
/** Pairs, and pairs of all remembered shapes together. */
const maxRemembered = 50_000
const maxRememberedInShapes = 2_000_000

const typeIndex = Object.fromEntries(shapeTypes.map((type, index) => [type, index])) as Record<ShapeType, number>
const wordKey = { low: 0x2545f491, high: 0x6c62272e }

class ShapeReader {
  private readonly options: ShapeOptions
  private readonly root: PathNode
  private readonly entries: ShapeEntry[] = []
  private readonly topLevel: boolean[] = []
  private readonly lowWords: number[] = []
  private readonly highWords: number[] = []
  private readonly stamps: number[] = []
  private readonly shapes = new Map<number, { pairs: number[]; found: IdentifiedShape }>()
  private readonly listed: ListedKeys
  private inShapes = 0
  private event = 0
  private touched: number[] = []
  private low = 0
  private high = 0

  constructor(options: ShapeOptions) {
    this.options = options
    this.listed = new ListedKeys(options.isKey)
    this.root = nodeAt('', 0, options.payloadPath === '')
  }

  isFull(): boolean {
    return this.entries.length > maxRemembered || this.inShapes > maxRememberedInShapes
  }

  read(value: unknown): IdentifiedShape {
    this.event++
    this.touched = []
    this.low = this.high = 0
    this.walk(value, this.root, 0)
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
    const shape = pairs.map((pair) => this.entries[pair] as ShapeEntry).sort(byCodeUnit) // touched pairs have entries
    return { id: shapeId(shape), shape }
  }

  private walk(value: unknown, node: PathNode, encodings: number): void {
    if (typeof value === 'string') this.walkString(value, node, encodings)
    else if (value === null || typeof value !== 'object') this.touch(node, leafType(value))
    else if (Array.isArray(value)) this.walkArray(value, node, encodings)
    else this.walkObject(value as Record<string, unknown>, node, encodings) // an object of JSON.parse
  }

  private walkArray(items: unknown[], node: PathNode, encodings: number): void {
    this.touch(node, typeIndex.array)
    if (items.length === 0 || node.depth >= maxDepth) return
    node.item ??= nodeAt(`${node.path}[]`, node.depth + 1, node.payload)
    for (const item of items) this.walk(item, node.item, encodings)
  }

  private walkObject(object: Record<string, unknown>, node: PathNode, encodings: number): void {
    this.touch(node, typeIndex.object)
    if (node.depth >= maxDepth) return
    const keys = Object.keys(object)
    const open = this.listed.areData(keys)
    for (const key of keys) this.walk(object[key], open ? this.anyKey(node) : this.keyNode(node, key), encodings)
  }

  private walkString(text: string, node: PathNode, encodings: number): void {
    const content = encodings < maxEncodings ? jsonInText(text, maxEncodings - encodings) : undefined
    if (content !== undefined) {
      this.touch(node, typeIndex['string(json)'])
      node.json ??= nodeAt(`${node.path}(json)`, node.depth, node.payload)
      this.walk(content, node.json, encodings + 1)
    } else if (node.payload) this.walkPayload(text, node, encodings)
    else this.touch(node, typeIndex.string)
  }

  private walkPayload(text: string, node: PathNode, encodings: number): void {
    if (text === '') return this.touch(node, typeIndex['string(empty)'])
    if (looksLikeCutJson(text)) return this.touch(node, typeIndex['string(truncated)'])
    const fields = formFields(text)
    if (fields === undefined) return this.touch(node, typeIndex.string)
    this.touch(node, typeIndex['string(form)'])
    node.form ??= nodeAt(`${node.path}(form)`, node.depth, false)
    this.touch(node.form, typeIndex.object)
    const open = this.listed.areData([...fields.keys()])
    for (const [key, value] of fields) {
      this.walk(value, open ? this.anyKey(node.form) : this.keyNode(node.form, key), encodings + 1)
    }
  }

  private touch(node: PathNode, type: number): void {
    const pair = node.pairs[type] ?? this.newPair(node, type)
    if (this.stamps[pair] === this.event) return
    this.stamps[pair] = this.event
    this.touched.push(pair)
    this.low = (this.low + (this.lowWords[pair] ?? 0)) | 0
    this.high = (this.high + (this.highWords[pair] ?? 0)) | 0
  }

  private newPair(node: PathNode, type: number): number {
    const entry = `${node.path} ${shapeTypes[type] as ShapeType}` as const // `type` comes from `typeIndex`
    const rank = rankOf(entry, wordKey)
    const pair = this.entries.push(entry) - 1
    this.lowWords.push(rank | 0)
    this.highWords.push(Math.floor(rank / 0x100000) | 0)
    this.stamps.push(0)
    this.topLevel.push(/^[^.[(]*$/.test(node.path))
    node.pairs[type] = pair
    return pair
  }

  private keyNode(node: PathNode, key: string): PathNode {
    const known = node.keys.get(key)
    if (known !== undefined) return known
    if (!this.listed.has(key) || !mayStandInPath(key, node.path)) return this.anyKey(node)
    const path = keyPath(node.path, key)
    const child = nodeAt(path, node.depth + 1, path === this.options.payloadPath)
    node.keys.set(key, child)
    return child
  }

  private anyKey(node: PathNode): PathNode {
    node.anyKey ??= nodeAt(keyPath(node.path, '{key}'), node.depth + 1, false)
    return node.anyKey
  }
}

function leafType(value: unknown): number {
  if (value === null) return typeIndex.null
  return typeof value === 'boolean' ? typeIndex.boolean : typeIndex.number
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
