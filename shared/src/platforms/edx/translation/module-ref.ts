/**
 * Identifiers of modules in all their spellings.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import type { ModuleRef } from '../../../translate/act.ts'
import { decodedSegment } from '../module-id.ts'
import { pendingRoots, type CourseRoots } from './course-keys.ts'

export interface ModuleContext {
  courses: CourseRoots
  /** Root of the record's own course, for ids that name none. */
  root: string | undefined
}

/** Of a module of which neither its id nor the event says in what it lies. */
export const unknownRoot = 'unknown://'

/** Longer ids are of no platform. */
const longestId = 2_000

/**
 * So many ids are kept: those of some large courses, with all their questions. Where fewer are, each would be read anew, and
 * be another object for whoever tells modules by their objects.
 */
const mostIds = 100_000

/** @param category of an id that does not name it */
export function moduleRef(id: unknown, category: string, context: ModuleContext): ModuleRef | undefined {
  return moduleOf(writtenId(id), category, context)
}

/** @returns what an identifier says by itself, the same object for the same one; `undefined` for what is none */
export function writtenId(id: unknown): WrittenId | undefined {
  return typeof id !== 'string' || id === '' || id.length > longestId ? undefined : parsedId(id)
}

/** @param category of an id that does not name it */
export function moduleOf(
  written: WrittenId | undefined,
  category: string,
  { courses, root }: ModuleContext,
): ModuleRef | undefined {
  if (written === undefined) return undefined
  if (written.kind === 'whole') return written.module
  if (written.kind === 'dashed') {
    return courses === pendingRoots ? written.pending : under(courses.rootOf(written.org, written.course), written)
  }
  return written.kind === 'bare' ? inCourse(root ?? unknownRoot, category, written) : undefined
}

/** The same object as before where the root is the same, so that it can be told by being the same. */
function under(root: string, written: Extract<WrittenId, { kind: 'dashed' }>): ModuleRef {
  if (written.module.root !== root) written.module = { ...written.module, root }
  return written.module
}

function inCourse(root: string, category: string, written: Extract<WrittenId, { kind: 'bare' }>): ModuleRef {
  const { module: last } = written
  if (last === undefined || last.root !== root || written.category !== category) {
    written.module = named(root, category, written.name)
    written.category = category
  }
  return written.module as ModuleRef // by the lines above
}

/** What an identifier says by itself. */
export type WrittenId =
  | { kind: 'whole'; module: ModuleRef }
  /** `pending`: by `pendingRoots`, which never change their answers. */
  | { kind: 'dashed'; org: string; course: string; module: ModuleRef; pending: ModuleRef }
  | { kind: 'bare'; name: string; category?: string; module?: ModuleRef }
  | { kind: 'none' }

const parsedId = remembered((id): WrittenId => {
  const text = withoutNoise(
    decodedSegment(id)
      .replaceAll(';_', '/')
      .replace(/^input_/, ''),
  )
  const uri = /^i4x:\/\/([^/]+)\/([^/]+)\/([^/]+)\/([^/@]+)(?:@[^/]*)?\/?$/.exec(text)
  if (uri !== null) return { kind: 'whole', module: named(`i4x://${uri[1]}/${uri[2]}/`, uri[3], uri[4]) }
  // A custom course (ccx) has keys of its own for the blocks of the course that it is made of.
  const block = /^((?:ccx-)?block-v1:[^/]+?)\+type@([^+/]+)\+block@([^/]+?)\/?$/.exec(text)
  if (block !== null) return { kind: 'whole', module: named(`${block[1]}/`, block[2], block[3]) }
  // Libraries of newer platforms are outside of courses.
  const library = /^(lb:[^:/]+:[^:/]+):([^:/]+):([^:/]+)$/.exec(text)
  if (library !== null) return { kind: 'whole', module: named(`${library[1]}/`, library[2], library[3]) }
  const [dashed, org = '', course = '', category, name] = /^i4x-([^-]+)-([^-]+)-([^-]+)-(.+)$/.exec(text) ?? []
  if (dashed !== undefined) {
    const pending = named(pendingRoots.rootOf(org, course), category, name)
    return { kind: 'dashed', org, course, module: pending, pending }
  }
  return /^[\w.~-]+$/.test(text) ? { kind: 'bare', name: text } : { kind: 'none' }
}, mostIds)

/** The identifier without what forms and math inputs append. */
function withoutNoise(id: string): string {
  return id
    .replace(/=.*$/s, '')
    .replace(/(?:\[\])+$/, '')
    .replace(/_dynamath$/, '')
}

/** Numbers at the end, two at least, are the parts of a problem; other modules may have names that end so. */
function named(root: string, category = '', written = ''): ModuleRef {
  const numbered = category === 'problem' ? /^(.*?)((?:_\d{1,2}){2,})$/.exec(written) : null
  const [, name = written, parts = ''] = numbered ?? []
  return { root, name: `${category}/${name}/`, part: parts === '' ? '' : `${parts.slice(1).replaceAll('_', '/')}/` }
}
