/**
 * What a verification against the logs has shown, in words that promise no more than it did.
 *
 * @module
 */
import type { Problem } from '@mooc-panorama/shared/base/problem.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { BundleFiles } from '@mooc-panorama/shared/verify/bundle-place.ts'
import { categoryPlaces } from '@mooc-panorama/shared/verify/category-places.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'
import type { VerifiedLogs } from './verify-logs.ts'

const mostShown = 20

export function verifiedText(verified: VerifiedLogs): string {
  const { search, files, bytes, lines, seconds, unread } = verified
  const speed = seconds > 0 ? `, ${grouped(Math.round(bytes / 1_000_000 / seconds))} MB/s` : ''
  const leaks = search.findings.length
  const parts = [
    `Read: ${counted(lines, 'line')} of ${counted(files, 'file')}, ${grouped(Math.round(bytes / 1_000_000))} MB${speed}.`,
    leaks === 0
      ? 'Values: no unexplained token of the diagnosis stands in a line of these logs, in the spellings that are looked for.'
      : `Values: ${counted(leaks, 'value')} of these logs ${leaks === 1 ? 'stands' : 'stand'} in the diagnosis.`,
    figuresText(verified),
  ]
  if (search.chanceTokens > 0) {
    parts.push(
      `Chance: ${grouped(search.chanceTokens)} of ${counted(search.tokens, 'drawn number')} in surrogates ${search.chanceTokens === 1 ? 'stands' : 'stand'} somewhere in these logs too, as short numbers do.`,
    )
  }
  if (unread > 0) parts.push(`Not read: ${counted(unread, 'file')} damaged or left out. Of them nothing is said.`)
  return parts.join('\n')
}

function figuresText({ figures, isWhole }: VerifiedLogs): string {
  const { differences, missing, extra } = figures
  const kept = isWhole ? '' : ' Its owner has kept something back, so sums and missing event types were not compared.'
  if (differences.length + missing + extra === 0) {
    return `Figures: counts, months, courses and shapes are those of these logs.${kept} Samples were not compared: they were drawn with a key that was not kept.`
  }
  const shown = differences.slice(0, mostShown).join(', ')
  const more = differences.length > mostShown ? ', …' : ''
  const types = `${counted(missing, 'event type')} missing, ${counted(extra, 'event type')} that these logs do not have.`
  return `Figures: they are not those of these logs. ${types}${shown === '' ? '' : ` Differing: ${shown}${more}.`}${kept}`
}

export interface ShownFinding {
  problem: Problem
  text: string
  /** As private as the log. */
  value: string
}

export function shownFindings(files: BundleFiles, { search }: Pick<VerifiedLogs, 'search'>): ShownFinding[] {
  const categoryAt = categoryPlaces(files, edx)
  return search.findings.slice(0, mostShown).map(({ file, line, pointer, check, how, users, value }) => {
    const category = categoryAt(file, pointer)
    const where = category === undefined ? '' : `, in ${category}`
    const problem: Problem = {
      code: 'leak.raw-value',
      file,
      ...(line === undefined ? {} : { line }),
      ...(pointer === undefined ? {} : { pointer }),
      hint: `Rule ${check}, ${how}, of ${counted(users, 'user')} or more${where}.`,
    }
    return { problem, text: problemLine(problem), value: printable(value.slice(0, 200)) }
  })
}
