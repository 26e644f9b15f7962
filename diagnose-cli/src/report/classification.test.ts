import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { DiagnosedCategory, Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import { snapshotFrom } from '../panorama/snapshot.ts'
import { classificationOf } from './classification.ts'
import { csvReport, jsonReport, markdownReport } from './other-reports.ts'
import { textReport } from './text-report.ts'

function aCategory(eventType: string, occurrences: number, change: Partial<DiagnosedCategory> = {}): DiagnosedCategory {
  const category = { platform: 'edx', eventType, eventSource: 'server' }
  return {
    ...category,
    id: categoryId(category),
    occurrences,
    courses: 1,
    fewUsers: false,
    fewNetworks: false,
    aliases: [],
    months: ['2015-04', '2015-06'],
    unshaped: 0,
    shapes: [],
    fields: [],
    ...change,
  }
}

const video = aCategory('play_video', 70)
const page = aCategory('/courses/{course}/about', 20)
const novelty = aCategory('=cmd|calc\u001b[2J', 10)
const diagnosis: Diagnosis = {
  name: { institution: 'mit', course: 'a', offering: 'b' },
  totals: {
    bytes: 1_000,
    lines: 104,
    events: 100,
    blank: 1,
    comments: 0,
    repairedUtf8: 0,
    malformed: 3,
    categories: 3,
    shapes: 4,
    courses: 2,
    months: ['2015-04', '2015-06'],
    files: 1,
    damagedFiles: 0,
    suppressedCategories: 0,
    suppressedEvents: 0,
  },
  malformed: [
    { cause: 'truncated', count: 2 },
    { cause: 'not-json', count: 1 },
  ],
  categories: [video, page, novelty],
  keptValues: [],
  redactions: [],
}

const claim = (tool: string, supported: ToolSupport['supported']): ToolSupport => ({
  tool,
  supported,
  where: '',
  note: '',
})
const platform: Platform = {
  ...edx,
  tools: [
    { tool: 'ELAT', matchesOn: 'event_type' },
    { tool: 'Insights', matchesOn: 'event_type' },
  ],
  supportOf: ({ eventType }) =>
    eventType === 'play_video'
      ? [claim('ELAT', 'no'), claim('ELAT', 'partly'), claim('Insights', 'yes')]
      : [claim('Insights', 'no'), claim('ELAT', 'no')],
}
const snapshot = snapshotFrom({
  date: '2026-11-20',
  categories: [{ id: video.id, event_type: '', event_source: '', documentation: 'DONE', support: 'TODO' }],
})
const classification = classificationOf(diagnosis, snapshot, platform)

test('coverage is counted by event types and by events; a page is known by its family', () => {
  expect(classification.coverage).toEqual({
    known: { categories: 2, events: 90 },
    documented: { categories: 1, events: 70 },
    supported: { categories: 1, events: 20 },
  })
})

test('of several claims of a tool about one event type the best counts', () => {
  expect(classification.tools.map(({ tool, kept, partly }) => ({ tool, kept, partly }))).toEqual([
    { tool: 'ELAT', kept: { categories: 1, events: 70 }, partly: { categories: 1, events: 70 } },
    { tool: 'Insights', kept: { categories: 1, events: 70 }, partly: { categories: 0, events: 0 } },
  ])
})

test('the table reads from the most frequent event type down, and prints no control character', () => {
  expect(textReport(classification, { limit: 40, width: undefined, color: false }).split('\n')).toEqual([
    '3 event types · 100 events · 3 bad lines (2 truncated, 1 not-json) · 1 blank line · 104 lines in 1 file',
    '4 shapes · 2 courses · from 2015-04 to 2015-06',
    '',
    'Event type               Source  Frequency   Share  Shapes  Courses  Documentation  Support',
    'play_video               server         70  70.0 %       0        1  DONE           TODO',
    '/courses/{course}/about  server         20  20.0 %       0        1  TODO           DONE',
    '=cmd|calc\ufffd[2J            server         10  10.0 %       0        1  unknown        unknown',
    '',
    'Panorama of 2026-11-20',
    'known                   90.0 % of events  2 of 3 event types',
    'documented              70.0 % of events  1 of 3 event types',
    'supported               20.0 % of events  1 of 3 event types',
    'known: the panorama lists it',
    'documented: the reference of the platform describes it',
    'supported: it can be translated to MOOCdb',
    '',
    'Tool      Events kept  Only in part  Event types kept',
    'ELAT           70.0 %        70.0 %            1 of 3',
    'Insights       70.0 %           0 %            1 of 3',
    '',
    'Bad lines  Lines  Share',
    'truncated      2  1.9 %  The line ends in the middle of its JSON object.',
    'not-json       1  1.0 %  The line is not valid JSON.',
    '',
  ])
})

test('a terminal of 80 characters gets a table of 80 characters, and is told what it does not show', () => {
  const lines = textReport(classification, { limit: 40, width: 80, color: true }).split('\n')

  expect(lines[3]).toBe('Event type               Source  Frequency  Shapes  Documentation  Support')
  expect(lines).toContain('Not shown here: Share, Courses (a wider terminal has room for it)')
})

test('damaged files are told in a line of their own', () => {
  const damaged = { ...classification, totals: { ...classification.totals, damagedFiles: 2 } }

  expect(textReport(damaged, { limit: 40, width: undefined, color: false }).split('\n')[2]).toBe(
    'Not complete: 2 damaged files; what stands behind the damage is not counted',
  )
})

test('what the limit cuts off is counted', () => {
  const text = textReport(classification, { limit: 1, width: undefined, color: false })

  expect(text).toContain('\n… 2 more (--limit 3 shows all)\n')
})

test('every field of the report for programs is documented', () => {
  const page = readFileSync(new URL('../../../docs/formats/report.md', import.meta.url), 'utf8')
  const json = JSON.parse(jsonReport(classification)) as Record<string, unknown> & { categories: object[] }
  const nested = ['totals', 'coverage', 'snapshot'].flatMap((key) =>
    Object.keys(json[key] as object).map((inner) => `${key}.${inner}`),
  )
  const lists = ['malformed[]', 'tools[]', 'duplicates[]', 'categories[]']

  for (const field of ['format', 'name', ...nested, ...lists, ...Object.keys(json.categories[0] ?? {})]) {
    expect(page).toContain(`\`${field}\``)
  }
  expect(Object.keys(json).length).toBe(2 + 3 + lists.length)
})

test('programs get names as in the API, and cells that no spreadsheet takes for a formula', () => {
  const json = JSON.parse(jsonReport(classification)) as { categories: object[]; totals: object }

  expect(json.categories[0]).toEqual({
    id: video.id,
    event_type: 'play_video',
    event_source: 'server',
    occurrences: 70,
    share: 0.7,
    shapes: 0,
    courses: 1,
    few_users: false,
    first_month: '2015-04',
    last_month: '2015-06',
    documentation: 'DONE',
    support: 'TODO',
    support_text: 'TODO',
  })
  expect(csvReport(classification).split('\n')[3]).toBe("'=cmd|calc\u001b[2J,server,10,0,1,unknown,unknown,unknown")
  expect(markdownReport(classification).split('\n').at(-1)).toBe(
    '| `=cmd\\|calc\ufffd[2J` | `server` | 10 | 10.0 % | 0 | 1 | unknown | unknown |',
  )
})
