import { expect, test } from 'vitest'
import { emptyPartial } from '@mooc-panorama/shared/diagnosis/merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import type { MalformedCause } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { importJson } from './import-report.ts'
import { emptyTally } from './import-tally.ts'

const malformed = [
  ['truncated', 1],
  ['not-json', 2],
] as [MalformedCause, number][]
const refused = [
  ['line.not-object', 1],
  ['line.no-event-type', 3],
] as [ProblemCode, number][]

test('the figures are the same, in whichever order threads came together', () => {
  expect(written(malformed, refused)).toBe(written(malformed.toReversed(), refused.toReversed()))
})

function written(causes: [MalformedCause, number][], codes: [ProblemCode, number][]): string {
  const partial = { ...emptyPartial(defaultScanSettings({ low: 1, high: 2 })), malformed: new Map(causes) }
  const tally = { ...emptyTally(), refused: new Map(codes) }
  return importJson({ partial, files: 1, damagedFiles: 0, leftOut: 0, tally, rows: [] })
}
