/**
 * The figures of the manifest agree with each other and with the tables.
 *
 * What is impossible is refused; of few events, what is only unlikely is not. So an event may be as small as JSON with two
 * names can be, and as large as a line may be: a log with one long line is still a log. Of many events, the average is one
 * that logs have.
 *
 * @module
 */
import { byCodeUnit, byCountAndCause, isRising } from '../../diagnosis/order.ts'
import { maxLineBytes } from '../../scan/scanner.ts'
import type { BundleContent } from '../bundle-content.ts'
import { bundleFiles } from '../layout.ts'
import type { BundleCheck } from './bundle-check.ts'

/** A number without a bound could be anybody's. */
const mostFiles = 10_000_000

/** The smallest event, an envelope `{"name":"a","data":0}`, has 21. */
const minEventBytes = 20

export const checkTotals: BundleCheck = (bundle, _platform, report) => {
  for (const [pointer, hint, holds] of equations(bundle)) {
    if (!holds) report.add({ code: 'bundle.counts', file: bundleFiles.manifest, pointer, hint })
  }
  if (!isRising(bundle.malformed, byCountAndCause) || hasTwice(bundle.malformed.map(({ cause }) => cause))) {
    report.add({ code: 'bundle.schema', file: bundleFiles.malformed, hint: 'Each cause once, most frequent first.' })
  }
  if (bundle.classification.length === 0) report.add({ code: 'bundle.empty', file: bundleFiles.classification })
}

type Equation = [pointer: string, hint: string, holds: boolean]

function equations(bundle: BundleContent): Equation[] {
  const { totals, anonymisation } = bundle.manifest
  return [
    [
      '/totals/lines',
      'lines = events + malformed + blank',
      totals.lines === totals.events + totals.malformed + totals.blank,
    ],
    ['/totals/comments', 'Comments are blank lines.', totals.comments <= totals.blank],
    ['/totals/repairedUtf8', 'Repaired lines are events.', totals.repairedUtf8 <= totals.events],
    ['/totals/files', 'There are not so many files.', totals.files <= mostFiles],
    ['/totals/damagedFiles', 'Damaged files are files.', totals.damagedFiles <= totals.files],
    ['/totals/malformed', 'It is the sum of malformed.csv.', totals.malformed === sum(bundle.malformed, 'count')],
    ['/totals/bytes', 'The bytes do not fit the lines.', bytesFit(bundle)],
    [
      '/anonymisation/keptValues',
      'It is the sum of kept-values.csv.',
      anonymisation.keptValues === sum(bundle.keptValues, 'count'),
    ],
    [
      '/anonymisation/replacedValues',
      'It is the sum of redaction.csv.',
      anonymisation.replacedValues === sum(bundle.redactions, 'count'),
    ],
    ...categoryEquations(bundle),
  ]
}

function categoryEquations({ manifest, classification, shapes }: BundleContent): Equation[] {
  const { totals, settings, withheld } = manifest
  const events = sum(classification, 'occurrences') + totals.suppressedEvents + (withheld?.events ?? 0)
  const months = [...new Set(shapes.categories.flatMap((category) => category.months))].sort(byCodeUnit)
  const mostCourses = classification.reduce((most, { courses }) => Math.max(most, courses), 0)
  return [
    [
      '/totals/events',
      'It is the sum of classification.csv, the suppressed and the withheld events.',
      totals.events === events,
    ],
    [
      '/totals/categories',
      'It is the number of rows of classification.csv.',
      totals.categories === classification.length,
    ],
    [
      '/totals/shapes',
      'It is the sum of the shapes of classification.csv.',
      totals.shapes === sum(classification, 'shapes'),
    ],
    [
      '/totals/courses',
      'No category has more courses than all have, and there are not more than events.',
      totals.courses >= mostCourses && totals.courses <= totals.events,
    ],
    ['/totals/months', 'They are the months of the categories.', totals.months.join() === months.join()],
    ['/totals/suppressedEvents', 'They are those of the suppressed categories.', suppressionFits(totals, settings)],
  ]
}

function suppressionFits(totals: BundleContent['manifest']['totals'], { minCount }: { minCount: number }): boolean {
  const { suppressedCategories, suppressedEvents } = totals
  return suppressedEvents >= suppressedCategories && suppressedEvents <= suppressedCategories * (minCount - 1)
}

function bytesFit({ manifest: { totals }, malformed }: BundleContent): boolean {
  const hasEndlessLine = malformed.some(({ cause }) => cause === 'too-long')
  return (
    totals.bytes >= totals.events * minEventBytes &&
    (hasEndlessLine || totals.bytes <= totals.lines * (maxLineBytes + 2)) &&
    isLikely(totals)
  )
}

/** From so many events on, one long or short line does not decide over the average. */
const manyEvents = 100
const [fewestAverageBytes, mostAverageBytes] = [50, 1_000_000]

/** Bytes per event. Where there are other lines, these may have any length. */
function isLikely({ bytes, events, malformed, blank }: BundleContent['manifest']['totals']): boolean {
  if (events < manyEvents) return true
  if (bytes < events * fewestAverageBytes) return false
  return malformed + blank > 0 || bytes <= events * mostAverageBytes
}

function sum<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0)
}

function hasTwice(items: readonly string[]): boolean {
  return new Set(items).size < items.length
}
