/**
 * What the module shows that reads the fields of lines. TypeScript knows these names from line-fields.ts.
 *
 * @module
 */
import { makeStringMarks } from './bytes'
import { makeEntries } from './field-entries'
import { makeFormBytes } from './field-form'
import { makeFieldKeys } from './field-keys'
import { makeRecords } from './field-lines'
import { makeKeptValues } from './kept-values'
import { makeScratch } from './string-copy'
import { keyTextHash } from './text-hash'

export { firstEntry } from './field-entries'
export { addFieldKey } from './field-keys'
export { nextLine, readLines } from './field-lines'
export { forgetValues, keptLength, keptStart } from './kept-values'
export { reserve } from './memory'

/** To be called once. @returns where the records lie */
export function setUp(low: u32, high: u32, values: u32, bytes: u32, records: u32, fields: u32, longest: u32): usize {
  makeStringMarks()
  keyTextHash(low, high)
  makeScratch()
  makeFieldKeys()
  makeEntries()
  makeFormBytes()
  makeKeptValues(values, bytes)
  return makeRecords(records, fields, longest)
}
