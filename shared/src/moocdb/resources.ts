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
  /** Names of the module or page; `undefined` for what others only lie in. */
  target: { name: string; title: string | undefined; kind: number } | undefined
  /** The pages that it was seen on: nearly always one. */
  urls: KeptUrl[]
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
    if (!resource.urls.includes(page)) {
      resource.urls.push(page)
      const { below, url } = place
      const name = below === '' ? lastSegment(resource.uri) : (below.split('/')[1] ?? '')
      const kind = kindOf(below) ?? (page.kind ??= kindOf(url) ?? resourceTypes.container)
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

  *rows(): Generator<Row> {
    for (const { id, uri, segment, parent, course, target } of this.all) {
      const own = parent === undefined ? lastSegment(uri) : segment.slice(0, -1)
      yield {
        resource_id: id,
        course_id: course,
        resource_name: readableName(target?.name ?? own, target?.title),
        resource_uri: uri,
        resource_type_id: target?.kind ?? 0,
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
    for (const { id: resource, course, urls } of this.all) {
      for (const url of urls.length < 2 ? urls : urls.toSorted((a, b) => a.id - b.id)) {
        id++
        yield { resources_urls_id: id, course_id: course, resource_id: resource, url_id: url.id }
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
    const nothing = { target: undefined, urls: [], first: undefined, others: undefined }
    const resource = { id: this.all.length + 1, uri, segment, parent, course: course ?? null, ...nothing }
    this.all.push(resource)
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
