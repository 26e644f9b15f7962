/**
 * What the WASM shows that reads the fields of lines (assembly/fields-entry.ts). Addresses are positions in its memory.
 *
 * @module
 */
import { compiledWasm, instanceOf, type WasmModule } from '../base/web-assembly.ts'
import { fieldsWasm } from './fields-wasm.gen.ts'

export interface FieldExports {
  memory: { readonly buffer: ArrayBuffer }
  reserve(bytes: number): number
  /** To be called once. @returns where the records lie */
  setUp(
    low: number,
    high: number,
    values: number,
    valueBytes: number,
    records: number,
    fields: number,
    longestKept: number,
  ): number
  /** @returns the key's number, from 1; 0 where there are too many */
  addFieldKey(parent: number, text: number, length: number, field: number, taking: number, limit: number): number
  /** @returns how many lines the records have now */
  readLines(start: number, end: number): number
  nextLine(): number
  /** Where the entries lie. */
  firstEntry(): number
  keptStart(number: number): number
  keptLength(number: number): number
  forgetValues(): void
}

let compiled: WasmModule | undefined

/** An instance with a memory of its own; the module is compiled once. */
export function fieldInstance(): FieldExports {
  compiled ??= compiledWasm(fieldsWasm)
  return instanceOf<FieldExports>(compiled)
}
