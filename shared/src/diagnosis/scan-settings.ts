/**
 * How much one scan keeps, where nobody asks for something else.
 *
 * @module
 */
import type { HashKey } from '../base/hash.ts'
import type { ScanSettings } from './partial.ts'

/** From so many networks on, a name that anybody can send may be shown (privacy rule N1). */
export const fewestNetworks = 3

export function defaultScanSettings(hashKey: HashKey): ScanSettings {
  return {
    hashKey,
    samplesPerShape: 3,
    maxSampleBytes: 65_536,
    maxCandidates: 2_000,
    maxShapes: 10_000,
    maxShapeBytes: 32_000_000,
    maxCourses: 10_000,
    minUsers: 10,
  }
}
