/**
 * Resources: everything that has an address, and all that it lies in.
 *
 * @module
 */
import { agreedCourse } from './agreed-course.ts'
import { numbered, numberOf } from './numbered.ts'
import { readableName, resourceKind } from './resource-kind.ts'
import type { Row } from './table.ts'

/** An event's resource: the page, or the module on it. */
export interface PlacedThing {
  url: string
  resource: string
  course: string | undefined
  title?: string | undefined
}

interface Resource {
  course: string | null
  /** Names of the module or page; `undefined` for what others only lie in. */
  target: { name: string; title: string | undefined; kind: number } | undefined
  /** The pages that it was seen on: nearly always one. */
  urls: string[]
}

export class Resources {
  private readonly resources = new Map<string, Resource>()

  add({ url, resource: uri, course, title }: PlacedThing): void {
    const resource = this.kept(uri, course)
    if (!resource.urls.includes(url)) {
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
  }

  number(urls: ReadonlyMap<string, number>) {
    const numbers = numbered(this.resources.keys())
    const resources = [...numbers].map(([uri, id]) => this.row(uri, id, numbers))
    const pairs = [...numbers].flatMap(([uri, id]) => this.pairs(uri, id, urls))
    const resourcesUrls = pairs.map((pair, index): Row => ({ resources_urls_id: index + 1, ...pair }))
    return {
      numbers,
      rows: new Map<string, Row[]>([
        ['resources', resources],
        ['resources_urls', resourcesUrls],
      ]),
    }
  }

  /** The resource and, when it is new, all that it lies in. */
  private kept(uri: string, course: string | undefined): Resource {
    const known = this.resources.get(uri)
    if (known !== undefined && known.course === (course ?? null)) return known
    for (let inner: string | undefined = uri; inner !== undefined; inner = parentOf(inner)) {
      const own = this.resources.get(inner)
      if (own === undefined) this.resources.set(inner, { course: course ?? null, target: undefined, urls: [] })
      else own.course = agreedCourse(own.course, course)
    }
    return this.resources.get(uri) as Resource // the first that the loop kept
  }

  private row(uri: string, id: number, numbers: ReadonlyMap<string, number>): Row {
    const { course, target } = this.resources.get(uri) as Resource // numbers are of these
    const parent = parentOf(uri)
    const segment = lastSegment(uri)
    return {
      resource_id: id,
      course_id: course,
      resource_name: readableName(target?.name ?? segment, target?.title),
      resource_uri: uri,
      resource_type_id: target?.kind ?? 0,
      resource_parent_id: parent === undefined ? null : numberOf(numbers, parent),
      resource_child_number: /^\d{1,6}$/.test(segment) ? Number(segment) : null,
      resource_relevant_week: null,
      resource_release_timestamp: null,
    }
  }

  private pairs(uri: string, id: number, urls: ReadonlyMap<string, number>): Row[] {
    const { course, urls: own } = this.resources.get(uri) as Resource // numbers are of these
    return own.toSorted().map((url) => ({ course_id: course, resource_id: id, url_id: numberOf(urls, url) }))
  }
}

/** @returns `undefined` for a host */
export function parentOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/', uri.length - 2)
  return uri[slash - 1] === '/' || slash < 0 ? undefined : uri.slice(0, slash + 1)
}

function lastSegment(uri: string): string {
  return uri.slice(uri.lastIndexOf('/', uri.length - 2) + 1, -1)
}
