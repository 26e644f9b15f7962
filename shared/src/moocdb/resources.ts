/**
 * Resources: everything that has an address, and all that it lies in.
 *
 * @module
 */
import { TextMap } from '../base/text-map.ts'
import type { Place } from '../translate/rows.ts'
import { agreedCourse } from './agreed-course.ts'
import type { KeptProblem } from './problems.ts'
import { readableName, resourceKind } from './resource-kind.ts'
import type { Row } from './table.ts'

/** An event's resource: the page, or the module on it. */
export interface PlacedThing {
  url: string
  resource: string
  course: string | undefined
  title?: string | undefined
  place?: Place | undefined
}

export interface Resource {
  id: number
  parent: Resource | undefined
  course: string | null
  /** Names of the module or page; `undefined` for what others only lie in. */
  target: { name: string; title: string | undefined; kind: number } | undefined
  /** The pages that it was seen on: nearly always one. */
  urls: string[]
  /** What the last row there was about. The next one is nearly always about the same, and need not look it up. */
  page: KeptUrl | undefined
  given: KeptProblem | undefined
  inferred: KeptProblem | undefined
}

export interface KeptUrl {
  id: number
  url: string
  course: string | null
}

export class Resources {
  private readonly resources = new TextMap<Resource>()
  /** The one that was added last: its number is asked for next. */
  private lastUri = ''
  private lastId = 0

  add({ url, resource: uri, course, title, place }: PlacedThing): Resource {
    const resource = place?.kept === undefined ? this.kept(uri, course) : ofCourse(place.kept, course)
    if (place !== undefined) place.kept = resource
    this.lastUri = uri
    this.lastId = resource.id
    if (resource.page?.url !== url && !resource.urls.includes(url)) {
      resource.urls.push(url)
      const modulePart = uri.slice(url.length)
      const name = modulePart === '' ? lastSegment(uri) : (modulePart.split('/')[1] ?? '')
      const kind = resourceKind(modulePart, url)
      const { target } = resource
      // One address may be read in two ways; whichever comes first, the same is kept.
      const isBetter = target === undefined || kind > target.kind || (kind === target.kind && name < target.name)
      if (isBetter) resource.target = { name, title: target?.title, kind }
    }
    const { target } = resource
    if (title !== undefined && target !== undefined && (target.title === undefined || title < target.title)) {
      target.title = title
    }
    return resource
  }

  number(uri: string): number {
    if (uri === this.lastUri) return this.lastId
    const known = this.resources.get(uri)
    if (known === undefined) throw new Error('a row points to a resource that was not added')
    return known.id
  }

  *rows(): Generator<Row> {
    for (const [uri, { id, parent, course, target }] of this.resources) {
      const segment = lastSegment(uri)
      yield {
        resource_id: id,
        course_id: course,
        resource_name: readableName(target?.name ?? segment, target?.title),
        resource_uri: uri,
        resource_type_id: target?.kind ?? 0,
        resource_parent_id: parent?.id ?? null,
        resource_child_number: /^\d{1,6}$/.test(segment) ? Number(segment) : null,
        resource_relevant_week: null,
        resource_release_timestamp: null,
      }
    }
  }

  /** On which pages each was seen. */
  *pairs(urlNumber: (url: string) => number): Generator<Row> {
    let id = 0
    for (const resource of this.resources.values()) {
      for (const url of resource.urls.map(urlNumber).sort((a, b) => a - b)) {
        id++
        yield { resources_urls_id: id, course_id: resource.course, resource_id: resource.id, url_id: url }
      }
    }
  }

  /** The resource and, when it is new, all that it lies in: what holds others has the smaller number. */
  private kept(uri: string, course: string | undefined): Resource {
    const known = this.resources.get(uri)
    if (known !== undefined) return ofCourse(known, course)
    const above = parentOf(uri)
    const parent = above === undefined ? undefined : this.kept(above, course)
    const id = this.resources.size + 1
    const last = { page: undefined, given: undefined, inferred: undefined }
    const resource = { id, parent, course: course ?? null, target: undefined, urls: [], ...last }
    this.resources.set(uri, resource)
    return resource
  }
}

/** @returns the resource, when the course of a row was told to it and to all that it lies in */
function ofCourse(resource: Resource, course: string | undefined): Resource {
  for (let own: Resource | undefined = resource; own !== undefined; own = own.parent) {
    const agreed = agreedCourse(own.course, course)
    if (agreed === own.course) break // and so is that of all that it lies in
    own.course = agreed
  }
  return resource
}

/** @returns `undefined` for a host */
export function parentOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/', uri.length - 2)
  return uri[slash - 1] === '/' || slash < 0 ? undefined : uri.slice(0, slash + 1)
}

function lastSegment(uri: string): string {
  return uri.slice(uri.lastIndexOf('/', uri.length - 2) + 1, -1)
}
