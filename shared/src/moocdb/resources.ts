/**
 * Resources: everything that has an address, and all that it lies in.
 *
 * @module
 */
import type { Place } from '../translate/rows.ts'
import { agreedCourse } from './agreed-course.ts'
import { kindOf, readableName } from './resource-kind.ts'
import { resourceTypes } from './fixed-lists.ts'
import type { Row } from './table.ts'

/** What a row says of a place. */
interface Said {
  course: string | undefined
  title: string | undefined
  page: KeptUrl
}

export interface Resource {
  id: number
  uri: string
  /** The end of its address that is its own. */
  segment: string
  parent: Resource | undefined
  course: string | null
  /** How much of its address is that of the page which says best what it is; 0 for what others only lie in. */
  pageLength: number
  title: string | undefined
  kind: number
  /** The pages that it was seen on: nearly always one, which needs no list. */
  page: KeptUrl | undefined
  otherPages: KeptUrl[] | undefined
  /** What lies in it: most have one thing, which needs no map. */
  first: Resource | undefined
  others: Map<string, Resource> | undefined
}

export interface KeptUrl {
  id: number
  course: string | null
  /** What kind of thing its address says it is, when that was asked. */
  kind: number | undefined
}

export class Resources {
  private readonly all: Resource[] = []
  /** Those that lie in nothing, such as hosts. */
  private readonly roots = new Map<string, Resource>()

  add(place: Place, { course, title, page }: Said): Resource {
    const resource = this.thingOf(place, course)
    if (resource.page !== page && resource.otherPages?.includes(page) !== true) {
      if (resource.page === undefined) resource.page = page
      else (resource.otherPages ??= []).push(page)
      const { below, url } = place
      const kind = kindOf(below) ?? (page.kind ??= kindOf(url) ?? resourceTypes.container)
      // One address may be read in two ways; whichever comes first, the same is kept.
      if (isBetter(kind, url.length, resource)) {
        resource.kind = kind
        resource.pageLength = url.length
      }
    }
    if (title !== undefined && (resource.title === undefined || title < resource.title)) resource.title = title
    return resource
  }

  *rows(): Generator<Row> {
    for (const { id, uri, segment, parent, course, pageLength, title, kind } of this.all) {
      const own = parent === undefined ? lastSegment(uri) : segment.slice(0, -1)
      yield {
        resource_id: id,
        course_id: course,
        resource_name: readableName(pageLength === 0 ? own : nameOf(uri, pageLength), title),
        resource_uri: uri,
        resource_type_id: kind,
        resource_parent_id: parent?.id ?? null,
        resource_child_number: /^\d{1,6}$/.test(own) ? Number(own) : null,
        resource_relevant_week: null,
        resource_release_timestamp: null,
      }
    }
  }

  /** On which pages each was seen. */
  *pairs(): Generator<Row> {
    let id = 0
    for (const { id: resource, course, page, otherPages } of this.all) {
      for (const url of pageIds(page, otherPages)) {
        id++
        yield { resources_urls_id: id, course_id: course, resource_id: resource, url_id: url }
      }
    }
  }

  /** The course is told to what is found or made, and to all that it lies in. */
  private thingOf(place: Place, course: string | undefined): Resource {
    const { thing, page } = place
    if (thing !== undefined) return ofCourse(thing, course)
    // Empty segments end what lies in what: then only the whole address tells.
    const isBelowPage = page !== undefined && page.url.endsWith('/') && !`/${place.below}`.includes('//')
    const made = isBelowPage
      ? this.inside(this.thingOf(page, course), place.below, course)
      : this.at(place.resource, course)
    place.thing = made
    return made
  }

  private inside(page: Resource, below: string, course: string | undefined): Resource {
    let own = page
    for (let start = 0; start < below.length;) {
      const slash = below.indexOf('/', start)
      const end = slash < 0 ? below.length : slash + 1
      own = this.child(own, below.slice(start, end), course)
      start = end
    }
    return own
  }

  /** By its whole address. */
  private at(uri: string, course: string | undefined): Resource {
    const above = parentOf(uri)
    if (above !== undefined) return this.child(this.at(above, course), uri.slice(above.length), course)
    const root = this.roots.get(uri)
    if (root !== undefined) return ofCourse(root, course)
    const made = this.made(undefined, uri, course)
    this.roots.set(uri, made)
    return made
  }

  private child(parent: Resource, segment: string, course: string | undefined): Resource {
    const { first, others } = parent
    const known = first?.segment === segment ? first : others?.get(segment)
    if (known !== undefined) return ofCourse(known, course)
    const made = this.made(parent, segment, course)
    if (first === undefined) parent.first = made
    else (parent.others ??= new Map<string, Resource>()).set(segment, made)
    return made
  }

  /** What holds others has the smaller number. */
  private made(parent: Resource | undefined, segment: string, course: string | undefined): Resource {
    const uri = parent === undefined ? segment : parent.uri + segment
    const resource: Resource = {
      id: this.all.length + 1,
      uri,
      segment,
      parent,
      course: course ?? null,
      pageLength: 0,
      title: undefined,
      kind: 0,
      page: undefined,
      otherPages: undefined,
      first: undefined,
      others: undefined,
    }
    this.all.push(resource)
    return resource
  }
}

/** Whether the page says more of what the resource is, or the same by a smaller name. */
function isBetter(kind: number, pageLength: number, own: Resource): boolean {
  if (own.pageLength === 0 || kind > own.kind) return true
  return kind === own.kind && nameOf(own.uri, pageLength) < nameOf(own.uri, own.pageLength)
}

/** Of a module its name, of a page the end of its address. */
function nameOf(uri: string, pageLength: number): string {
  return uri.length === pageLength ? lastSegment(uri) : (uri.slice(pageLength).split('/')[1] ?? '')
}

function pageIds(page: KeptUrl | undefined, others: readonly KeptUrl[] = []): number[] {
  return page === undefined ? [] : [page.id, ...others.map(({ id }) => id)].sort((a, b) => a - b)
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
