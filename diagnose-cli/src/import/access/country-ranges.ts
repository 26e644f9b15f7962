/**
 * Countries of addresses, from a table that the user has: `start,end,country`, with three letters for a country.
 *
 * Nothing of the kind is shipped: such tables have owners and grow old. Without one no country is known.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { shownPath } from '../../report/next-step.ts'
import { writeRefusal } from '../../write/write-refusal.ts'
import { addressOf, isAfter, type Address } from './address.ts'

/** @returns three letters, or `null` where the address is in no range or is none */
export type CountryOf = (ip: string) => string | null

interface Range {
  start: Address
  end: Address
  country: string
  line: number
}

/** All tables of this kind that there are are smaller. */
const mostRanges = 5_000_000
const mostBytes = 256 * 1024 * 1024
/** Kept answers; then all are forgotten. */
const mostKept = 50_000

export const noCountries: CountryOf = () => null

/** A file that cannot be read whole is refused, by the number of the line and not by what it says. */
export async function readCountryRanges(named: string, io: Io): Promise<Result<CountryOf, Refusal>> {
  const place = path.resolve(io.workingFolder, named)
  const refused = (message: string): Result<never, Refusal> =>
    fail({ exitCode: exitCodes.usage, message: [`${shownPath(place, io)}: ${message}`] })
  const ranges: Range[] = []
  try {
    const stats = await stat(place)
    if (!stats.isFile() && !stats.isDirectory()) return refused('It is no file.') // a pipe or a device may have no end
    if (stats.size > mostBytes) return refused('It is larger than such a table can be.')
    let line = 0
    for await (const text of createInterface({ input: createReadStream(place), crlfDelay: Infinity })) {
      line++
      const range = rangeOf(text, line)
      if (range === 'wrong') return refused(`Line ${line} is not start,end,country, as in 192.0.2.0,192.0.2.255,FRA.`)
      if (range !== undefined && ranges.push(range) > mostRanges)
        return refused('It has more ranges than there can be.')
    }
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return refused(`The ranges cannot be read: ${reason}.`)
  }
  ranges.sort((a, b) => (isAfter(a.start, b.start) ? 1 : -1))
  const overlap = ranges.find(({ start }, index) => index > 0 && !isAfter(start, (ranges[index - 1] as Range).end))
  if (overlap !== undefined)
    return refused(`Line ${overlap.line} is about addresses that another line is about as well.`)
  return ok(kept(searched(ranges)))
}

/** Blank lines, comments and a first line with the names of the columns say nothing. */
function rangeOf(text: string, line: number): Range | 'wrong' | undefined {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '' || trimmed.startsWith('#')) return undefined
  const [from = '', to = '', country = '', ...more] = trimmed
    .split(',')
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const [start, end] = [addressOf(from), addressOf(to)]
  if (line === 1 && start === undefined && /^[a-z_ ]+$/i.test(from)) return undefined
  const isRange = start !== undefined && end !== undefined && !isAfter(start, end) && more.length === 0
  return isRange && /^[A-Z]{3}$/.test(country) ? { start, end, country, line } : 'wrong'
}

/** In flat arrays: half a million objects would be a hundred megabytes. */
function searched(ranges: readonly Range[]): CountryOf {
  const starts = flat(ranges.map(({ start }) => start))
  const ends = flat(ranges.map(({ end }) => end))
  const countries = ranges.map(({ country }) => country)
  return (ip) => {
    const address = addressOf(ip)
    if (address === undefined) return null
    let [low, high] = [0, countries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAfter(starts(middle), address)) high = middle
      else low = middle + 1
    }
    return low === 0 || isAfter(address, ends(low - 1)) ? null : (countries[low - 1] ?? null)
  }
}

function flat(addresses: readonly Address[]): (index: number) => Address {
  const highs = BigUint64Array.from(addresses, ({ high }) => high)
  const lows = BigUint64Array.from(addresses, ({ low }) => low)
  return (index) => ({ high: highs[index] ?? 0n, low: lows[index] ?? 0n })
}

function kept(countryOf: CountryOf): CountryOf {
  const known = new Map<string, string | null>()
  return (ip) => {
    const former = known.get(ip)
    if (former !== undefined) return former
    if (known.size >= mostKept) known.clear()
    const country = countryOf(ip)
    known.set(ip, country)
    return country
  }
}
