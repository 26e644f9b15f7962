import fc from 'fast-check'
import { expect, test } from 'vitest'
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
  aSite,
  someDenominators,
} from '../../test/builders/panorama-pages.ts'
import { aReceipt } from '../../test/builders/receipts.ts'
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
    shapes: [
      anEventShape({ samples: [sample], schema: { [text]: text } }),
      anEventShape({ id: 'other00000', entries: [`${text} string`, `${text}.a number`] }),
    ],
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

test('a figure stands beside its denominator, and the page says when it was merged', () => {
  const events = textOf(readHtml(renderEvents(aPanoramaPage(), aSite())))
  const event = textOf(readHtml(renderEvent(anEventPage(), 'overview', aSite())))

  expect(events).toContain('11/14 inst.')
  expect(events).toContain('Rows 1–1 of 1 · data of 2026-11-21 14:02 UTC · 14\u00a0institutions, 63\u00a0courses')
  for (const text of ['2,114,666 of 9,583,339', '11 of 14', '30 of 41', '15 of 63', '3 of 52'])
    expect(event).toContain(text)
  expect(event).toContain('Data of 2026-11-21 14:02 UTC (merge 214)')
})

test.each(plainPages)('%s never calls anything anonymous', (_name, html) => {
  expect(textOf(readHtml(html), 'data-json')).not.toMatch(/anonym/i)
})
