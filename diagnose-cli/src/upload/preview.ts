/**
 * What would be sent, said before anything is sent.
 *
 * @module
 */
import { terms } from '@mooc-panorama/shared/bundle/terms.ts'
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import { withheldLine } from '../report/withheld-line.ts'

export interface PreviewFacts {
  opened: OpenDiagnosis
  zip: Uint8Array
  /** SHA-256 of the zip. */
  digest: string
  shelf: string
  /** Where the token comes from; `undefined` where there is none yet. */
  tokenFrom: string | undefined
  /** The terms, and what of them is new to the user. */
  sinceAccepted: string
}

export function previewText({ opened, zip, digest, shelf, tokenFrom, sinceAccepted }: PreviewFacts): string {
  const { files, diagnosis, manifest } = opened
  const samples = diagnosis.categories.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.samples)).length
  const few = diagnosis.categories.filter(({ fewUsers }) => fewUsers).length
  return [
    `This would send ${diagnosisNameText(diagnosis.name)}: ${counted(files.size, 'file')}, as one zip of ${grouped(zip.length)} bytes,`,
    `to the shelf  ${shelf}  ${tokenFrom === undefined ? '(no token yet)' : `with the token of ${tokenFrom}`}`,
    '',
    indented(fileTable(files)),
    `  SHA-256 of the zip: ${digest}`,
    '',
    'Becomes public',
    `  institution ${diagnosis.name.institution}, course ${diagnosis.name.course}, offering ${diagnosis.name.offering}`,
    `  counts of ${counted(manifest.totals.categories, 'event type')} and ${counted(manifest.totals.events, 'event')}, ${counted(manifest.totals.shapes, 'shape')}, ${counted(samples, 'sample event')}`,
    ...(few === 0 ? [] : [`  ${counted(few, 'event type')} of few users: marked so`]),
    '',
    `Replaced before it was written: ${counted(manifest.anonymisation.replacedValues, 'value')} in ${counted(diagnosis.redactions.length, 'field')} (redaction.csv)`,
    indented(ruleTable(diagnosis.redactions)),
    `Kept, each allowed by a rule: ${counted(manifest.anonymisation.keptValues, 'value')} (kept-values.csv)`,
    ...[withheldLine(diagnosis) ?? []].flat(),
    ...approvalLines(diagnosis),
    'Stays here: the log, and the folder local.',
    '',
    sinceAccepted,
    ...terms.map((line) => `  - ${line}`),
  ].join('\n')
}

function approvalLines({ approvals = [] }: OpenDiagnosis['diagnosis']): string[] {
  if (approvals.length === 0) return []
  const names = approvals.map(({ eventType, eventSource }) => `${printable(eventType)} ${printable(eventSource)}`)
  return [`Named because you have approved it: ${names.join(', ')}`]
}

/** Files one by one, samples in one line: there is one file of them for each event type. */
function fileTable(files: ReadonlyMap<string, Uint8Array>): string {
  const rows: string[][] = []
  const samples = { files: 0, bytes: 0 }
  for (const [name, { length }] of files) {
    if (name.startsWith('samples/')) {
      samples.files++
      samples.bytes += length
    } else rows.push([printable(name), grouped(length)])
  }
  if (samples.files > 0) rows.push([`samples/ (${counted(samples.files, 'file')})`, grouped(samples.bytes)])
  return alignedTable([{ title: 'File' }, { title: 'Bytes', align: 'right' }], rows)
}

function ruleTable(redactions: readonly { rule: string; count: number }[]): string {
  const byRule = new Map<string, number>()
  for (const { rule, count } of redactions) byRule.set(rule, (byRule.get(rule) ?? 0) + count)
  const rows = [...byRule].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return alignedTable(
    [{ title: 'Kind' }, { title: 'Values', align: 'right' }],
    rows.map(([rule, count]) => [printable(rule), grouped(count)]),
  )
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
