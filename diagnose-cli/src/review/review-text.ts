/**
 * Pages of a review for a terminal or a pipe.
 *
 * @module
 */
import { alignedTable } from '../report/aligned-table.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import type { ReviewPage, ReviewShape } from './review-pages.ts'

export function pageText(page: ReviewPage, place: { number: number; of: number }, width?: number): string {
  const { eventType, eventSource, occurrences, fewUsers, courses, shapes, kept, replaced } = page
  const few = fewUsers ? '  ·  FEW USERS: it shows that somebody used this feature' : ''
  const values = kept.reduce((sum, { count }) => sum + count, 0)
  return [
    `[${place.number} of ${place.of}]  ${printable(eventType)}  ${printable(eventSource)}`,
    `${counted(occurrences, 'event')}  ·  ${counted(courses, 'course')}  ·  ${counted(shapes.length, 'shape')}${few}`,
    '',
    ...shapes.flatMap(shapeLines),
    ...(replaced.length === 0 ? [] : [replacedTable(page, width), '']),
    `${counted(values, 'value')} kept by a rule${values === 0 ? '.' : ': kept-values.csv lists each of them.'}`,
  ].join('\n')
}

function shapeLines({ id, occurrences, fields, samples }: ReviewShape): string[] {
  return [
    `Shape ${id}: ${counted(occurrences, 'event')}, ${counted(fields, 'field')}`,
    ...samples.map((event) => `  ${printable(event)}`),
    ...(samples.length === 0 ? ['  no sample'] : []),
    '',
  ]
}

function replacedTable({ replaced }: ReviewPage, width: number | undefined): string {
  const columns = [
    { title: 'Replaced in its samples' },
    { title: 'By an invented' },
    { title: 'Values', align: 'right' as const },
  ]
  const rows = replaced.map(({ path, rule, count }) => [printable(path), rule, grouped(count)])
  return alignedTable(columns, rows, width)
}
