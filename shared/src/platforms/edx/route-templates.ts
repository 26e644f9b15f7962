/**
 * Templates of event types that are URL paths: `/courses/edX/DemoX/2014/about` becomes `/courses/{course}/about`.
 *
 * The list ships with us, and nothing that a template gives comes from the path: a hole is written by its name, or as a
 * word of a closed vocabulary (block type, handler, dispatch, Studio view, instructor call). First match wins.
 *
 * @module
 */
import { readHole, writtenHole, type Hole } from './route-holes.ts'
import { decodedSegment } from './module-id.ts'
import { routeRows } from './route-rows.ts'

/**
 * The template of a path. Takes time in proportion to the path's length: no template is tried twice, and a hole takes
 * the same segments whatever stands behind it.
 *
 * @param path begins with `/`; a query and a fragment are cut off
 */
export function routeTemplate(path: string): string {
  const segments = pathSegments(path)
  for (const route of routesByPrefix.get(prefixOf(segments)) ?? []) {
    const written = match(route, segments)
    if (written !== undefined) return written
  }
  const [first = ''] = segments
  return first !== '' && knownPrefixes.has(first) && segments.length > 1 ? `/${first}/{path}` : '/{unrouted}'
}

/** Whether a text could be the template of some path. */
export function isRouteTemplate(text: string): boolean {
  if (text === '/{unrouted}') return true
  const segments = text.slice(1).split('/')
  const [first = '', rest] = segments
  if (segments.length === 2 && rest === '{path}' && first !== '' && knownPrefixes.has(first)) return true
  return routes.some(
    (route) =>
      route.length === segments.length &&
      route.every(({ literal, hole }, i) => {
        const segment = segments[i] ?? ''
        if (hole === undefined) return segment === literal
        return segment.startsWith(literal) && writtenHole(hole, segment.slice(literal.length))
      }),
  )
}

/** A segment of a template: text, then perhaps a hole: `edxnotes{path}`. */
interface RouteSegment {
  literal: string
  hole: Hole | undefined
}

type Route = RouteSegment[]

const otherPrefix = '{other}'
const routes: Route[] = routeRows.map((template) => template.slice(1).split('/').map(routeSegment))
const knownPrefixes: ReadonlySet<string> = new Set(
  routes.flatMap(([first]) => (first === undefined || first.hole !== undefined ? [] : [first.literal])),
)
const routesByPrefix = groupByPrefix()

function routeSegment(text: string): RouteSegment {
  const [, literal = '', name] = /^([^{]*)(?:\{([a-z0-9]+)\})?$/.exec(text) ?? []
  return { literal, hole: name as Hole | undefined } // the templates are ours, and a test reads every one of them
}

/** For each known first segment, in the order of the list, the routes that could match; `''` for all other paths. */
function groupByPrefix(): ReadonlyMap<string, Route[]> {
  const open = (route: Route) => route[0]?.hole !== undefined
  return new Map(
    [...knownPrefixes, otherPrefix].map((prefix) => [
      prefix,
      routes.filter((route) => open(route) || route[0]?.literal === prefix),
    ]),
  )
}

function prefixOf(segments: readonly string[]): string {
  const [first = ''] = segments
  return knownPrefixes.has(first) ? first : otherPrefix
}

/** Deeper paths are cut: what follows can only be the rest that `{path}` stands for. */
const maxSegments = 64

function pathSegments(path: string): string[] {
  const end = path.search(/[?#]/)
  const segments = (end < 0 ? path : path.slice(0, end)).replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').slice(1)
  return segments.split('/', maxSegments).map(decodedSegment)
}

function match(route: Route, segments: readonly string[]): string | undefined {
  let at = 0
  let written = ''
  for (const { literal, hole } of route) {
    const segment = segments[at]
    if (segment === undefined) return undefined
    written += `/${literal}`
    if (hole === undefined) {
      if (segment !== literal) return undefined
      at++
    } else {
      if (!segment.startsWith(literal)) return undefined
      const read = readHole(hole, segments, at, literal.length)
      if (read === undefined) return undefined
      written += read.written
      at += read.segments
    }
  }
  return at === segments.length ? written : undefined
}
