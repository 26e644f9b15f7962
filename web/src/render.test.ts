import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statuses } from '@mooc-panorama/shared/panorama/status.ts'
import { elementsOf, readHtml, textOf } from '../../test/builders/html.ts'
import {
  aDiagnosisSummary,
  aHomePage,
  anEmptyShelf,
  anEventPage,
  anEventShape,
  aPanoramaPage,
  aPanoramaRow,
  aProblem,
  aReceipt,
  aSite,
  someDenominators,
} from '../../test/builders/panorama-pages.ts'
import {
  renderApi,
  renderDiagnoses,
  renderEvent,
  renderEvents,
  renderHome,
  renderMethod,
  renderPrivacy,
  renderProblem,
  renderProblemKind,
  renderReceipt,
  type EventSection,
} from './render.tsx'

const sections: readonly EventSection[] = ['overview', 'samples', 'shapes', 'support', 'history']
const hostileNames = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '\u{1F393} \u202Eاختبار',
  '&lt;b&gt;&amp;',
  'a'.repeat(200),
]

/** Every kind of page, with one text in every place that comes from logs or from users. */
function everyPage(text: string): [name: string, html: string][] {
  const site = aSite({ denominators: someDenominators() })
  const row = aPanoramaRow({ event_type: text, event_source: text, family: text, platform: text })
  const category = { id: row.id, event_type: text, event_source: text }
  const summary = aDiagnosisSummary({ institution: text, course: text, offering: text })
  const sample = { diagnosis: 'd4e5f6g7a2', institution: text, event: JSON.stringify({ [text]: text }) }
  const change = { subject: 'support', from: 'TODO', to: 'PULL REQUEST', reason: text, evidence: text } as const
  const at = '2026-11-10T12:00:00.000Z'
  const event = anEventPage({
    row,
    aliases: [text],
    facts: { family: text, meaning: text, chapter: text, documented: 'old', documentation_url: text, history: text },
    shapes: [anEventShape({ samples: [sample], schema: { [text]: text } })],
    fields: [{ path: text, types: ['string'], formats: [text], presence: 0.5 }],
    tools: [{ tool: text, supported: 'partly', where: text, note: text }],
    history: [{ kind: 'status', at, change: { ...change, maintainer: text, at } }],
  })
  const facet = [{ value: text, categories: 1 }]
  const facets = { source: facet, family: facet, documentation: facet, support: facet }
  const query = { q: text, source: text, sort: '-frequency', page: 1, per: 50 } as const
  const home = aHomePage({ newest: [row], mostWanted: [row], recentDiagnoses: [summary] })
  const problem = aProblem({
    detail: text,
    instance: text,
    errors: [{ code: text, message: text, file: text, line: 3, pointer: text, hint: text }],
  })
  return [
    ['home', renderHome(home, site)],
    ['events', renderEvents(aPanoramaPage({ query, rows: [row], facets }), site)],
    ['no event', renderEvents(aPanoramaPage({ query, rows: [], total: 0, facets }), site)],
    ...sections.map((section): [string, string] => [section, renderEvent(event, section, site)]),
    ['diagnoses', renderDiagnoses([summary], someDenominators(), site)],
    [
      'receipt',
      renderReceipt(
        aReceipt({
          institution: text,
          course: text,
          new_categories: [category],
          categories: [{ ...category, occurrences: 1, shapes: 1, is_new: true }],
          malformed: [{ cause: text, count: 1 }],
          redactions: [{ path: text, rule: text, count: 1 }],
        }),
        site,
      ),
    ],
    ['problem', renderProblem(problem, site)],
    ['api', renderApi({ paths: { [text]: { get: { summary: text, parameters: [{ name: text, in: text }] } } } }, site)],
  ]
}

const plainPages: [name: string, html: string][] = [
  ...everyPage('problem_check'),
  ['method', renderMethod(aSite())],
  ['privacy', renderPrivacy(aSite())],
  ['a kind of problem', renderProblemKind('too-large', aSite())],
  ['the home page of an empty shelf', renderHome({ ...emptyHome(), denominators: anEmptyShelf() }, aSite())],
]

function emptyHome() {
  return aHomePage({ coverage: [], newest: [], mostWanted: [], recentDiagnoses: [] })
}

test.each(plainPages)('%s is a whole document with one title, one main part and one first heading', (_name, html) => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)

  const names = elementsOf(readHtml(html)).map(({ name }) => name)
  for (const once of ['html', 'head', 'title', 'body', 'main', 'h1']) {
    expect([once, names.filter((name) => name === once).length]).toEqual([once, 1])
  }
})

test.each([...plainPages, ...hostileNames.flatMap(everyPage)])(
  '%s obeys the content security policy: no style attribute, no inline script, nothing from elsewhere',
  (_name, html) => {
    const elements = elementsOf(readHtml(html))

    expect(elements.flatMap(({ attributes }) => [...attributes.keys()]).filter(isForbidden)).toEqual([])
    expect(elements.filter(({ name }) => ['style', 'iframe', 'img', 'object', 'base'].includes(name))).toEqual([])
    expect(
      elements.filter(({ name }) => name === 'script').map((script) => [script.attributes.get('src'), textOf(script)]),
    ).toEqual([['/assets/app-0.js', '']])
  },
)

function isForbidden(attribute: string): boolean {
  return attribute === 'style' || attribute.startsWith('on')
}

test.each(hostileNames)('the name %s is shown as it is, character for character', (name) => {
  const [heading] = elementsOf(
    readHtml(renderEvent(anEventPage({ row: aPanoramaRow({ event_type: name }) }), 'overview', aSite())),
  ).filter((element) => element.name === 'h1')

  expect(heading === undefined ? undefined : textOf(heading)).toBe(name)
})

test('hostile text never becomes an element or an attribute', () => {
  const expected = everyPage('xx').map(([, html]) => outline(html))
  const markup = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '</',
    '<b>',
    '<!--',
    '-->',
    '=',
    '/>',
    '\u2028',
    'javascript:',
    '\u0000',
  )
  const hostile = fc
    .array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => `x${parts.join('')}`)

  fc.assert(
    fc.property(hostile, (text) => {
      expect(everyPage(text).map(([, html]) => outline(html))).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

/** Elements with the names of their attributes. Places where a long name may break do not count. */
function outline(html: string): string[] {
  return elementsOf(readHtml(html))
    .filter(({ name }) => name !== 'wbr')
    .map(({ name, attributes }) => `${name} ${[...attributes.keys()].toSorted().join(' ')}`)
}

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example/', 'not a link'])(
  'the address %s is never linked',
  (address) => {
    const facts = { family: 'problem', documented: 'current', documentation_url: address } as const
    const links = elementsOf(readHtml(renderEvent(anEventPage({ facts }), 'overview', aSite()))).filter(
      ({ name }) => name === 'a',
    )

    expect(links.filter((link) => link.attributes.get('href') === address)).toEqual([])
  },
)

test('a figure stands beside its denominator, and the page says when it was merged', () => {
  const events = textOf(readHtml(renderEvents(aPanoramaPage(), aSite())))
  const event = textOf(readHtml(renderEvent(anEventPage(), 'overview', aSite())))

  expect(events).toContain('11/14 inst.')
  expect(events).toContain('Rows 1–1 of 1 · data of 2026-11-21 14:02 UTC · 14\u00a0institutions, 63\u00a0courses')
  for (const text of ['2,114,666 of 9,583,339', '11 of 14', '30 of 41', '15 of 63', '3 of 52'])
    expect(event).toContain(text)
  expect(event).toContain('Data of 2026-11-21 14:02 UTC (merge 214)')
})

test.each(statuses)('the status %s is a word in the table', (status) => {
  const html = renderEvents(aPanoramaPage({ rows: [aPanoramaRow({ documentation: status })] }), aSite())
  const cell = elementsOf(readHtml(html)).find(({ attributes }) => attributes.get('data-label') === 'Documentation')

  expect(cell === undefined ? undefined : textOf(cell)).toBe(status)
})

test('one column at most says how it is sorted, and links to the opposite order', () => {
  const query = { sort: 'event_type', page: 3, per: 100, source: 'server' } as const
  const heads = elementsOf(readHtml(renderEvents(aPanoramaPage({ query, total: 900 }), aSite()))).filter(
    ({ attributes }) => attributes.has('aria-sort'),
  )

  expect(heads.map((head) => head.attributes.get('aria-sort'))).toEqual(['ascending'])
  expect(
    heads
      .flatMap(elementsOf)
      .find(({ name }) => name === 'a')
      ?.attributes.get('href'),
  ).toBe('/events?source=server&sort=-event_type&per=100')
})

test('the table is offered as CSV and JSON of exactly this query', () => {
  const query = { q: 'vid', support: 'PULL REQUEST', sort: '-courses', page: 2, per: 100 } as const
  const html = renderEvents(aPanoramaPage({ query, total: 150 }), aSite())
  const links = elementsOf(readHtml(html)).map(({ attributes }) => attributes.get('href'))

  expect(links).toContain('/events.csv?q=vid&support=PULL+REQUEST&sort=-courses&per=100&page=2')
  expect(links).toContain('/events.json?q=vid&support=PULL+REQUEST&sort=-courses&per=100&page=2')
})

test('a search without result keeps its words and offers to clear them', () => {
  const html = renderEvents(
    aPanoramaPage({ query: { q: 'nil', sort: '-frequency', page: 1, per: 50 }, rows: [], total: 0 }),
    aSite(),
  )
  const elements = elementsOf(readHtml(html))

  expect(elements.find(({ attributes }) => attributes.get('name') === 'q')?.attributes.get('value')).toBe('nil')
  expect(elements.filter(({ attributes }) => attributes.get('class') === 'button').map(textWithHref)).toEqual([
    'Clear search and filters /events',
  ])
})

function textWithHref(element: ReturnType<typeof readHtml>): string {
  return `${textOf(element)} ${element.attributes.get('href')}`
}

test('the totals of a receipt are an equation', () => {
  const equation = elementsOf(readHtml(renderReceipt(aReceipt(), aSite()))).find(
    ({ attributes }) => attributes.get('class') === 'equation',
  )

  expect(equation === undefined ? undefined : textOf(equation)).toBe(
    '1,204,350 lines = 1,204,331 events + 12 malformed + 7 blank',
  )
})

test('a claim about a tool links to the line that it is known from', () => {
  const links = elementsOf(readHtml(renderEvent(anEventPage(), 'support', aSite()))).map(({ attributes }) =>
    attributes.get('href'),
  )

  expect(links).toContain('https://github.com/invented/reader/blob/0123456789ab/src/read.py#L12')
})

test('a page that is not there has a search box, a withdrawn diagnosis has none', () => {
  const missing = renderProblem(aProblem({ type: '/problems/not-found', status: 404 }), aSite())
  const withdrawn = renderProblem(aProblem({ type: '/problems/withdrawn', status: 410 }), aSite())

  expect(missing).toContain('type="search"')
  expect(withdrawn).not.toContain('type="search"')
  expect(textOf(readHtml(withdrawn))).toContain('The diagnosis was withdrawn.')
})

test.each(plainPages)('%s never calls anything anonymous', (_name, html) => {
  expect(textOf(readHtml(html), 'data-json')).not.toMatch(/anonym/i)
})
