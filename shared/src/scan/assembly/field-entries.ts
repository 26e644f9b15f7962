/**
 * Objects whose keys are their own: what lies in them are entries, each with its key as a kept value and up to three values
 * in slots like those of a record. TypeScript knows them from field-record.ts.
 *
 * @module
 */
import { reserve } from './memory'

/** Of the key and of three values. As in field-record.ts. */
const entryBytes: usize = 64
/** Of all records that wait. An object that finds no room is given as it is. */
const mostEntries: u32 = 4096
/** Of one object: each key is compared with those before it. */
const mostInOne: u32 = 64

/** Bytes of the longest key, with its quotes. */
export const longestKey: u32 = 200

let entries: usize = 0

/** How many there are now. */
export let entryCount: u32 = 0

export function makeEntries(): void {
  entries = reserve(mostEntries * entryBytes)
}

export function firstEntry(): usize {
  return entries
}

/** Those from this one on are forgotten. */
export function dropEntries(first: u32): void {
  entryCount = first
}

/**
 * @param first entry of the object
 * @param key number of the kept value
 * @returns the entry; 0 where there are too many, and where the object has the key
 */
export function addEntry(first: u32, key: u32): usize {
  if (entryCount == mostEntries || entryCount - first == mostInOne) return 0
  for (let other = first; other < entryCount; other++) {
    if (load<u32>(entries + <usize>other * entryBytes, 4) == key) return 0
  }
  const entry = entries + <usize>entryCount * entryBytes
  entryCount++
  memory.fill(entry, 0, entryBytes)
  store<u32>(entry, key, 4)
  return entry
}

/** What a slot says of the entries from this one on. */
export function entriesSince(first: u32): u32 {
  return (first << 8) | (entryCount - first)
}
