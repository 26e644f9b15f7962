/**
 * Reads the shapes of many events fast.
 *
 * The paths seen so far form a tree. Walking an event touches the (path, type) pairs of it that the event has; the pairs
 * touched are its shape (`touched-pairs.ts`).
 *
 * @module
 */
import { ListedKeys } from './listed-keys.ts'
import { keyPath, mayStandInPath } from './path.ts'
import { nodeAt, type PathNode } from './path-node.ts'
import { formFields, jsonInText, looksLikeCutJson, maxEncodings } from './payload-text.ts'
import { shapeTypes, type ShapeType } from './shape.ts'
import { TouchedPairs, type IdentifiedShape } from './touched-pairs.ts'

export interface ShapeOptions {
  /** Whether the vocabulary lists a key. */
  isKey(key: string): boolean
  /** Path of the payload: there, form strings, cut JSON and empty strings are told apart. */
  payloadPath: string
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

const typeIndex = Object.fromEntries(shapeTypes.map((type, index) => [type, index])) as Record<ShapeType, number>

class ShapeReader {
  private readonly options: ShapeOptions
  private readonly root: PathNode
  private readonly pairs = new TouchedPairs()
  private readonly listed: ListedKeys

  constructor(options: ShapeOptions) {
    this.options = options
    this.listed = new ListedKeys(options.isKey)
    this.root = nodeAt('', 0, options.payloadPath === '')
  }

  isFull(): boolean {
    return this.pairs.areFull()
  }

  read(value: unknown): IdentifiedShape {
    this.pairs.startEvent()
    this.walk(value, this.root, 0)
    return this.pairs.shape()
  }

  private walk(value: unknown, node: PathNode, encodings: number): void {
    if (typeof value === 'string') this.walkString(value, node, encodings)
    else if (value === null || typeof value !== 'object') this.pairs.touch(node, leafType(value))
    else if (Array.isArray(value)) this.walkArray(value, node, encodings)
    else this.walkObject(value as Record<string, unknown>, node, encodings) // an object of JSON.parse
  }

  private walkArray(items: unknown[], node: PathNode, encodings: number): void {
    this.pairs.touch(node, typeIndex.array)
    if (items.length === 0 || node.depth >= maxDepth) return
    node.item ??= nodeAt(`${node.path}[]`, node.depth + 1, node.payload)
    for (const item of items) this.walk(item, node.item, encodings)
  }

  private walkObject(object: Record<string, unknown>, node: PathNode, encodings: number): void {
    this.pairs.touch(node, typeIndex.object)
    if (node.depth >= maxDepth) return
    const keys = Object.keys(object)
    const open = node !== this.root && this.listed.areData(keys)
    for (const key of keys) this.walk(object[key], open ? this.anyKey(node) : this.keyNode(node, key), encodings)
  }

  private walkString(text: string, node: PathNode, encodings: number): void {
    const content = encodings < maxEncodings ? jsonInText(text, maxEncodings - encodings) : undefined
    if (content !== undefined) {
      this.pairs.touch(node, typeIndex['string(json)'])
      node.json ??= nodeAt(`${node.path}(json)`, node.depth, node.payload)
      this.walk(content, node.json, encodings + 1)
    } else if (node.payload) this.walkPayload(text, node, encodings)
    else this.pairs.touch(node, typeIndex.string)
  }

  private walkPayload(text: string, node: PathNode, encodings: number): void {
    if (text === '') return this.pairs.touch(node, typeIndex['string(empty)'])
    if (looksLikeCutJson(text)) return this.pairs.touch(node, typeIndex['string(truncated)'])
    const fields = formFields(text)
    if (fields === undefined) return this.pairs.touch(node, typeIndex.string)
    this.pairs.touch(node, typeIndex['string(form)'])
    node.form ??= nodeAt(`${node.path}(form)`, node.depth, false)
    this.pairs.touch(node.form, typeIndex.object)
    const open = this.listed.areData([...fields.keys()])
    for (const [key, value] of fields) {
      this.walk(value, open ? this.anyKey(node.form) : this.keyNode(node.form, key), encodings + 1)
    }
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
