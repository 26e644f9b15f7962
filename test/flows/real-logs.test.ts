import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { aDesk } from '../builders/desk.ts'
import * as figures from '../builders/panorama-figures.ts'
import { anInstitutionToken, aShelf } from '../builders/shelf.ts'

/** Logs of the platform's own acceptance tests; they are not part of this repository. */
const folder = resolve(import.meta.dirname, '../../../shared/data/logs')

test.skipIf(!existsSync(folder))(
  'real logs go the whole way with the figures that plain counting gives (skipped without ../shared/data/logs)',
  async () => {
    const shelf = await aShelf()
    const token = await anInstitutionToken(shelf.database.sql, 'edx')
    const desk = aDesk({ shelf: shelf.url, token, name: 'edx-acceptance-2015' })
    try {
      const plain = plainCount()
      const report = await desk.run({ folder })
      const { lines, events, blank, malformed } = report.totals
      expect({ lines, events, blank, malformed }).toEqual(plain.lines)
      expect(lines).toBe(events + malformed + blank)
      const named = report.categories.filter(({ event_type }) => !/[/{]/.test(event_type))
      const counted = named.map(({ event_type, event_source }) => plain.types.get(`${event_source} ${event_type}`))
      expect(named.length).toBeGreaterThan(20)
      expect(counted).toEqual(named.map(({ occurrences }) => occurrences))

      expect((await desk.command('check')).code).toBe(0)
      expect((await desk.upload()).code).toBe(0)

      const reported = figures.figuresOf(report)
      const { rows, denominators } = await figures.wholePanorama(shelf.url)
      expect(figures.figuresOfRows(rows)).toEqual(reported)
      expect(await figures.figuresOfCsv(shelf.url)).toEqual(reported)
      expect(denominators).toMatchObject({ events, categories: reported.length, courses: report.totals.courses })
      expect(rows.reduce((sum, { shapes }) => sum + shapes, 0)).toBe(report.totals.shapes)
      const receipt = await figures.figuresOfReceipt(shelf.url, desk.receipt().diagnosis)
      expect(receipt.shown).toHaveLength(reported.length)
      for (const event of reported) {
        const { shown, shaped } = await figures.figuresOfEvent(shelf.url, event)
        expect([shown['events'], shown['courses'], shaped]).toEqual([
          event.occurrences,
          event.courses,
          event.occurrences,
        ])
      }
      expect(await wrongTotals(shelf.database.sql)).toEqual([])
    } finally {
      await shelf.close()
      rmSync(desk.cwd, { recursive: true })
    }
  },
)

/** Counts without any of our code: what is JSON with the two names is an event. */
function plainCount() {
  const lines = { lines: 0, events: 0, blank: 0, malformed: 0 }
  const types = new Map<string, number>()
  for (const file of readdirSync(folder)) {
    const texts = readFileSync(join(folder, file), 'utf8').split('\n')
    if (texts.at(-1) === '') texts.pop()
    for (const text of texts.map((line) => line.trim())) {
      lines.lines++
      const key = keyOf(text)
      if (key === '' || text.startsWith('#')) lines.blank++
      else if (key === undefined) lines.malformed++
      else {
        lines.events++
        types.set(key, (types.get(key) ?? 0) + 1)
      }
    }
  }
  return { lines, types }
}

/** Source and type; `undefined` for what is no event. */
function keyOf(text: string): string | undefined {
  if (text === '') return ''
  try {
    const {
      event_type: type,
      event_source: source,
      name,
    } = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>
    return source && (type || name) ? `${String(source)} ${String(type || name)}` : undefined
  } catch {
    return undefined
  }
}
