/**
 * The figures of a shelf as a visitor can read them, in one form with those that the command reports.
 *
 * @module
 */
import { readCsv } from '@mooc-panorama/shared/bundle/csv.ts'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { PanoramaPage, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Report } from './desk.ts'
import { elementsOf, readHtml, textOf, type HtmlElement } from './html.ts'

export interface Figures {
  id: string
  event_type: string
  event_source: string
  occurrences: number
  courses: number
  shapes: number
  few_users: boolean
  first_month: string | undefined
  last_month: string | undefined
}

export function figuresOf({ categories }: Report): Figures[] {
  return sorted(
    categories.map(({ id, event_type, event_source, occurrences, courses, shapes, few_users, ...months }) => {
      const { first_month, last_month } = months
      return { id, event_type, event_source, occurrences, courses, shapes, few_users, first_month, last_month }
    }),
  )
}

/** All pages of `/v1/events`. */
export async function wholePanorama(shelf: string): Promise<PanoramaPage> {
  let whole: PanoramaPage | undefined
  for (let next: string | undefined = '/v1/events?per=50'; next !== undefined;) {
    const answer: Response = await fetch(`${shelf}${next}`)
    const page = (await answer.json()) as PanoramaPage
    whole = { ...page, rows: [...(whole?.rows ?? []), ...page.rows] }
    next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  }
  if (whole === undefined) throw new Error('the shelf gave no page')
  return whole
}

export function figuresOfRows(rows: readonly PanoramaRow[]): Figures[] {
  return sorted(
    rows.map(({ id, event_type, event_source, frequency, courses, shapes, few_users, first_month, last_month }) => {
      const occurrences = frequency
      return { id, event_type, event_source, occurrences, courses, shapes, few_users, first_month, last_month }
    }),
  )
}

/** Of `/events.csv`. */
export async function figuresOfCsv(shelf: string): Promise<Figures[]> {
  const text = await (await fetch(`${shelf}/events.csv`)).text()
  const header = (text.split('\n')[0] ?? '').split(',')
  const read = readCsv(text, header)
  if (!read.ok) throw new Error('the table cannot be read')
  const rows = read.value.map(({ cells }) => new Map(header.map((column, i) => [column, cells[i] ?? ''])))
  return sorted(
    rows.map((row) => {
      const cell = (column: string) => row.get(column) ?? ''
      return {
        id: cell('id'),
        event_type: cell('event_type'),
        event_source: cell('event_source'),
        occurrences: Number(cell('frequency')),
        courses: Number(cell('courses')),
        shapes: Number(cell('shapes')),
        few_users: cell('few_users') === 'true',
        first_month: cell('first_month') || undefined,
        last_month: cell('last_month') || undefined,
      }
    }),
  )
}

/** What the page of an event shows as `events`, `courses` and so on, and what the API says of its shapes. */
export async function figuresOfEvent(shelf: string, event: Pick<Figures, 'id' | 'event_type' | 'event_source'>) {
  const api = (await (await fetch(`${shelf}/v1/events/${event.id}`)).json()) as EventPage
  const page = readHtml(await (await fetch(`${shelf}${eventPath(event)}`)).text())
  const measures = withClass(page, 'measure').map((measure) => {
    const [unit] = elementsOf(measure).filter(({ name }) => name === 'dt')
    const [figure] = elementsOf(measure).filter(({ name }) => name === 'strong')
    return [unit && textOf(unit), figure && number(textOf(figure))] as const
  })
  return {
    shown: Object.fromEntries(measures) as Record<string, number | undefined>,
    shaped: api.shapes.reduce((sum, { frequency }) => sum + frequency, api.unshaped),
    shapes: api.shapes,
  }
}

/** Of the receipt's page, as it is rendered, and of the API. */
export async function figuresOfReceipt(shelf: string, id: string) {
  const receipt = (await (await fetch(`${shelf}/v1/diagnoses/${id}`)).json()) as Receipt
  const page = readHtml(await (await fetch(`${shelf}/diagnoses/${id}`)).text())
  const cells = (label: string) =>
    elementsOf(page)
      .filter(({ attributes }) => attributes.get('data-label') === label)
      .map((cell) => number(textOf(cell)))
  const shapes = cells('Shapes')
  return {
    receipt,
    shown: cells('Occurrences').map((occurrences, i) => ({ occurrences, shapes: shapes[i] })),
    equation: withClass(page, 'equation')
      .map((element) => textOf(element))
      .join(),
  }
}

function withClass(root: HtmlElement, name: string): HtmlElement[] {
  return elementsOf(root).filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name))
}

function number(text: string): number {
  return Number(text.replaceAll(',', ''))
}

function sorted(figures: Figures[]): Figures[] {
  return figures.sort((a, b) => (a.id < b.id ? -1 : 1))
}
