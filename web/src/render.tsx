/**
 * The pages: data in, whole HTML documents out. Every text goes through Preact's escaping.
 *
 * @module
 */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { HomePage } from '@mooc-panorama/shared/panorama/home-page.ts'
import type { Denominators, PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { refusals, type ProblemDetails, type RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import type { DiagnosisSummary, Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { Api } from './pages/api.tsx'
import { Diagnoses } from './pages/diagnoses.tsx'
import { Event, type EventSection } from './pages/event.tsx'
import { Events } from './pages/events.tsx'
import { Home } from './pages/home.tsx'
import { Method } from './pages/method.tsx'
import { Privacy } from './pages/privacy.tsx'
import { Problem } from './pages/problem.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { Translate } from './pages/translate.tsx'
import type { Site } from './site.ts'

export type { EventSection }

export function renderHome(data: HomePage, site: Site): string {
  return documentOf(<Home data={data} site={site} />)
}

export function renderEvents(page: PanoramaPage, site: Site): string {
  return documentOf(<Events page={page} site={site} />)
}

/** @param page its shapes are those of a page of the section */
export function renderEvent(page: EventPage, section: EventSection, site: Site): string {
  return documentOf(<Event page={page} section={section} site={site} />)
}

/** @param list the live diagnoses, newest first */
export function renderDiagnoses(list: readonly DiagnosisSummary[], denominators: Denominators, site: Site): string {
  return documentOf(<Diagnoses list={list} denominators={denominators} site={site} />)
}

export function renderReceipt(receipt: Receipt, site: Site): string {
  return documentOf(<ReceiptPage receipt={receipt} site={site} />)
}

export function renderMethod(site: Site): string {
  return documentOf(<Method site={site} />)
}

export function renderPrivacy(site: Site): string {
  return documentOf(<Privacy site={site} />)
}

export function renderTranslate(site: Site): string {
  return documentOf(<Translate site={site} />)
}

/** @param openapi an OpenAPI 3.1 document; what of it has another form is left out */
export function renderApi(openapi: unknown, site: Site): string {
  return documentOf(<Api openapi={openapi} site={site} />)
}

export function renderProblem(problem: ProblemDetails, site: Site): string {
  return documentOf(<Problem problem={problem} site={site} />)
}

/** The page at `/problems/<code>`, which the `type` of a problem leads to. */
export function renderProblemKind(code: RefusalCode, site: Site): string {
  const { status, title, retryable } = refusals[code]
  const problem = { type: `/problems/${code}`, title, status, detail: '', instance: '', retryable }
  return documentOf(<Problem problem={problem} site={site} />)
}

function documentOf(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`
}
