/**
 * What a scan of Open edX tracking logs needs to know. Apart from the rest, so that each thread that scans loads no more.
 *
 * @module
 */
import type { ScanPlatform } from '../platform.ts'
import { readLine } from './read-line.ts'
import { edxScanFields } from './scan-fields.ts'
import { edxVocabulary } from './vocabulary.ts'

export const edxScan: ScanPlatform = {
  id: 'edx',
  readLine,
  scanFields: edxScanFields,
  payloadPath: 'event',
  vocabulary: edxVocabulary,
}
