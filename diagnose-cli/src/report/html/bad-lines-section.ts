/**
 * The census of lines that are no events. Causes and counts; never a line.
 *
 * @module
 */
import { problems, type ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import { counted, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { section, smallTable } from './parts.ts'

export function badLinesSection({ classification: { malformed, totals } }: Report): Html {
  const sum = html`<p>
    ${counted(totals.lines, 'line')} = ${counted(totals.events, 'event')} + ${counted(totals.malformed, 'bad line')} +
    ${counted(totals.blank, 'blank line')}${totals.comments > 0 ? ` (${counted(totals.comments, 'comment')} among them)` : ''}.
    ${totals.repairedUtf8 > 0 ? `${counted(totals.repairedUtf8, 'event')} had invalid UTF-8, and were read nevertheless.` : ''}
  </p>`
  const table = smallTable(
    'Bad lines by cause',
    [
      { title: 'Cause' },
      { title: 'Lines', isNumber: true },
      { title: 'Of all lines', isNumber: true },
      { title: 'Meaning' },
    ],
    malformed.map(({ cause, count }) => [
      html`<code>${cause}</code>`,
      grouped(count),
      percent(count, totals.lines),
      causeText(cause),
    ]),
  )
  return section('bad-lines', 'Lines that are no events', html`${sum}${malformed.length > 0 ? table : undefined}`)
}

function causeText(cause: string): string {
  const code = `line.${cause}`
  return code in problems ? problems[code as ProblemCode] : '' // one of its keys, by the test before
}
