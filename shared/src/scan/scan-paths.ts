/**
 * The paths of the places that the scanner's WASM has numbered, and the words that stand for them in the sum of a shape.
 *
 * @module
 */
import type { HashKey } from '../base/hash.ts'
import type { FieldPaths } from '../platforms/scan-fields.ts'
import type { ScanPlatform } from '../platforms/platform.ts'
import { ListedKeys } from '../shape/listed-keys.ts'
import { keyPath, mayStandInPath } from '../shape/path.ts'
import { wordOf } from '../shape/shape-sum.ts'
import { shapeTypes, type Shape, type ShapeType } from '../shape/shape.ts'
import { EntryOrder } from './entry-order.ts'

/** As in assembly/path-tree.ts. */
const steps = ['root', 'key', 'any-key', 'item', 'json', 'form'] as const
const own = 0
const data = 1
const listedData = 2
const irregular = 3
const payloadFlag = 4
const fieldBit = 8

export class ScanPaths {
  private readonly payloadPath: string
  private readonly hashKey: HashKey
  private readonly listed: ListedKeys
  /** Numbers of the captured fields, by path. */
  private readonly fields: ReadonlyMap<string, number>
  private readonly wholeLineKeys: ReadonlySet<string>
  private readonly paths: string[] = []
  private readonly payloads: boolean[] = []
  private readonly order = new EntryOrder()
  /** The numbers of the entries of each place, by type, as far as they were asked for. */
  private readonly entries: (number | undefined)[][] = []

  constructor({ payloadPath, vocabulary, scanFields }: ScanPlatform, hashKey: HashKey) {
    this.payloadPath = payloadPath
    this.hashKey = hashKey
    this.listed = new ListedKeys(vocabulary.isKey)
    this.fields = new Map(scanFields === undefined ? [] : fieldNumbers(scanFields.paths))
    this.wholeLineKeys = new Set(scanFields?.wholeLineKeys)
  }

  /** Adds the place that a step leads to, if it has one. @returns flags, as in assembly/path-tree.ts */
  add(parent: number, step: number, key: string): number {
    const parentPath = this.paths[parent] ?? ''
    const inherited = this.payloads[parent] ?? false
    switch (steps[step]) {
      case 'key':
        return this.addKey(parent, parentPath, key)
      case 'any-key':
        return this.place(keyPath(parentPath, '{key}'), false)
      case 'item':
        return this.place(`${parentPath}[]`, inherited)
      case 'json':
        return this.place(`${parentPath}(json)`, inherited)
      case 'form':
        return this.place(`${parentPath}(form)`, false)
      default:
        this.paths.length = this.payloads.length = this.entries.length = 0
        this.order.clear()
        return this.place('', this.payloadPath === '')
    }
  }

  wordOf(place: number): bigint {
    return wordOf(this.paths[place] ?? '', this.hashKey)
  }

  /**
   * The number of an entry, for `shapeOf`.
   *
   * @param type position in `shapeTypes`
   */
  entryOf(place: number, type: number): number {
    const entries = (this.entries[place] ??= [])
    return (entries[type] ??= this.order.add(`${this.paths[place] ?? ''} ${shapeTypes[type] as ShapeType}`)) // types are counted so
  }

  /** @param entries by number, each once; they are changed */
  shapeOf(entries: Uint32Array): Shape {
    return this.order.shapeOf(entries)
  }

  private addKey(parent: number, parentPath: string, key: string): number {
    const path = keyPath(parentPath, key)
    const isListed = this.listed.has(key)
    const field = this.fields.get(path) ?? 0
    if (parent === 0 && this.wholeLineKeys.has(key)) return irregular
    if (!isListed || !mayStandInPath(key, parentPath)) {
      if (field > 0) return irregular
      return isListed ? listedData : data
    }
    return this.place(path, path === this.payloadPath) | (field << fieldBit)
  }

  private place(path: string, isPayload: boolean): number {
    this.paths.push(path)
    this.payloads.push(isPayload)
    return isPayload ? own | payloadFlag : own
  }
}

/** As in assembly/captured-fields.ts. */
function* fieldNumbers(paths: FieldPaths): Generator<[path: string, number: number]> {
  const { coursePaths, modules } = paths
  const { eventType, eventSource, name, time, timeInside, laterTime, user, userId, course } = paths
  const single = [eventType, eventSource, name, time, timeInside, laterTime, user, userId, course]
  yield* single.map((path, i): [string, number] => [path, i + 1])
  yield* coursePaths.map((path, i): [string, number] => [path, i + 10])
  yield [paths.network, 12]
  yield [paths.laterNetwork, 13]
  yield* modules.map((path, i): [string, number] => [path, i + 14])
}
