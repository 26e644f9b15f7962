/**
 * Invented data for the panorama's pages. Every figure and name here is made up.
 *
 * @module
 */
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { pagesOf, shapesWanted, type ShapesSection } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import type { HomePage } from '@mooc-panorama/shared/panorama/home-page.ts'
import type { Denominators, PanoramaPage, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { ProblemDetails } from '@mooc-panorama/shared/panorama/problem-details.ts'
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Site } from '@mooc-panorama/web/site.ts'

export function aSite(change: Partial<Site> = {}): Site {
  return {
    publicUrl: 'https://panorama.example.org',
    assets: {
      css: '/assets/app-0.css',
      js: '/assets/app-0.js',
      translate: '/assets/translate-0.js',
      iconData: 'data:,',
    },
    ...change,
  }
}

export function someDenominators(change: Partial<Denominators> = {}): Denominators {
  return {
    institutions: 14,
    datasets: 41,
    courses: 63,
    months: 52,
    events: 9_583_339,
    categories: 31,
    as_of: 214,
    merged_at: '2026-11-21T14:02:00.000Z',
    ...change,
  }
}

export function anEmptyShelf(): Denominators {
  return { institutions: 0, datasets: 0, courses: 0, months: 0, events: 0, categories: 0, as_of: 0 }
}

export function aPanoramaRow(change: Partial<PanoramaRow> = {}): PanoramaRow {
  return {
    id: 'k3v9q2mzab',
    platform: 'edx',
    event_type: 'problem_check',
    event_source: 'server',
    family: 'problem',
    frequency: 2_114_666,
    courses: 15,
    institutions: 11,
    datasets: 30,
    shapes: 4,
    first_month: '2012-09',
    last_month: '2016-02',
    few_users: false,
    documentation: 'DONE',
    support: 'PULL REQUEST',
    support_word: 'PULL REQUEST',
    shapes_passing: 0,
    discovered_at: '2025-03-04T09:00:00.000Z',
    ...change,
  }
}

export function aPanoramaPage({ query, ...change }: Partial<PanoramaPage> = {}): PanoramaPage {
  return {
    query: { sort: '-frequency', page: 1, per: 50, ...query },
    total: 1,
    rows: [aPanoramaRow()],
    facets: {
      source: [{ value: 'server', categories: 1 }],
      family: [{ value: 'problem', categories: 1 }],
      documentation: [{ value: 'DONE', categories: 1 }],
      support: [{ value: 'PULL REQUEST', categories: 1 }],
    },
    denominators: someDenominators(),
    ...change,
  }
}

export function anEventShape(change: Partial<EventShape> = {}): EventShape {
  return {
    id: 'abcdefgh23',
    frequency: 2_000_000,
    institutions: 9,
    datasets: 25,
    first_month: '2012-09',
    last_month: '2016-02',
    entries: [' object', 'event object', 'event.attempts number', 'event_type string'],
    schema: { type: 'object', properties: { event_type: { type: 'string' } } },
    samples: [
      {
        diagnosis: 'd4e5f6g7a2',
        institution: 'university_of_nowhere',
        event: '{"event_type": "problem_check", "event": {"attempts": 1.0, "state": "{\\"seed\\": 1}"}}',
      },
    ],
    ...change,
  }
}

/** What a page of a section has of these shapes, as the shelf asks its database for it. */
export function shapesOn(
  section: ShapesSection,
  shapes: readonly EventShape[],
  page = 1,
): Pick<EventPage, 'shapes' | 'listing'> {
  const sampled = shapes.filter(({ samples }) => samples.length > 0)
  const placed = shapes.map((shape) => {
    const place = sampled.indexOf(shape)
    return place === -1 ? shape : { ...shape, samples_place: place }
  })
  const { of, per } = shapesWanted(section, page)
  const listed = of === 'all' ? placed : placed.filter(({ samples_place }) => samples_place !== undefined)
  const start = (Math.min(page, pagesOf(listed.length, per)) - 1) * per
  const [usual] = shapes
  return {
    shapes: listed.slice(start, start + per),
    listing: {
      start,
      total: listed.length,
      sampled: sampled.length,
      samples: shapes.reduce((sum, { samples }) => sum + samples.length, 0),
      held: shapes.reduce((sum, { samples }) => sum + samples.length, 0),
      waiting: shapes.filter(({ proof }) => proof === undefined).length,
      ...(usual !== undefined && { usual: { id: usual.id, entries: usual.entries } }),
    },
  }
}

export function anEventPage(change: Partial<EventPage> = {}): EventPage {
  return {
    row: aPanoramaRow(),
    aliases: [],
    months: ['2012-09', '2012-10', '2013-01'],
    spread: { middle: 40_000, most: 900_000 },
    facts: {
      family: 'problem',
      meaning: 'A learner hands in an answer to a problem.',
      chapter: 'Problem Interaction Events',
      documented: 'current',
      documentation_url: 'https://docs.example.org/events#problem-check',
    },
    ...shapesOn('shapes', change.shapes ?? [anEventShape()]),
    unshaped: 0,
    fields: [{ path: 'event.attempts', types: ['number'], formats: [], presence: 0.996, first_month: '2012-09' }],
    tools: [
      {
        tool: 'Invented reader',
        supported: 'yes',
        where: 'invented/reader@0123456789ab:src/read.py:12',
        note: 'submissions',
      },
    ],
    related: [],
    history: [
      {
        kind: 'discovered',
        at: '2025-03-04T09:00:00.000Z',
        diagnosis: 'd4e5f6g7a2',
        institution: 'university_of_nowhere',
      },
    ],
    denominators: someDenominators(),
    ...change,
  }
}

export function aDiagnosisSummary(change: Partial<DiagnosisSummary> = {}): DiagnosisSummary {
  return {
    id: 'd4e5f6g7a2',
    institution: 'university_of_nowhere',
    course: '6.002x',
    offering: '2013_Spring',
    received_at: '2026-11-20T08:15:00.000Z',
    events: 1_204_331,
    categories: 29,
    new_categories: 2,
    ...change,
  }
}

export function aHomePage(change: Partial<HomePage> = {}): HomePage {
  const byStatus: HomePage['coverage'][number]['byStatus'] = [
    { status: 'TODO', categories: 12, events: 400_000 },
    { status: 'PULL REQUEST', categories: 4, events: 900_000 },
    { status: 'DONE', categories: 15, events: 8_283_339 },
  ]
  return {
    denominators: someDenominators(),
    coverage: [
      { subject: 'documentation', byStatus },
      { subject: 'support', byStatus },
    ],
    newest: [aPanoramaRow()],
    mostWanted: [aPanoramaRow()],
    recentDiagnoses: [aDiagnosisSummary()],
    ...change,
  }
}

export function aProblem(change: Partial<ProblemDetails> = {}): ProblemDetails {
  return {
    type: '/problems/bundle-refused',
    title: 'The bundle was refused. Nothing was stored.',
    status: 422,
    detail: '1 finding in 1 file.',
    instance: '/v1/uploads',
    retryable: false,
    errors: [{ code: 'leak.email', message: '', file: 'samples/k3v9q2mzab.jsonl', line: 2, pointer: '/event/name' }],
    ...change,
  }
}
