/**
 * Identifiers of modules in all their spellings.
 *
 * @module
 */
import type { ModuleRef } from '../../../translate/act.ts'
import { decodedSegment } from '../module-id.ts'
import type { CourseRoots } from './course-keys.ts'

export interface ModuleContext {
  courses: CourseRoots
  /** Root of the record's own course, for ids that name none. */
  root: string | undefined
}

/** Longer ids are of no platform. */
const longestId = 2_000

/** @param category of an id that does not name it */
export function moduleRef(id: unknown, category: string, { courses, root }: ModuleContext): ModuleRef | undefined {
  if (typeof id !== 'string' || id === '' || id.length > longestId) return undefined
  const text = withoutNoise(
    decodedSegment(id)
      .replaceAll(';_', '/')
      .replace(/^input_/, ''),
  )
  const uri = /^i4x:\/\/([^/]+)\/([^/]+)\/([^/]+)\/([^/@]+)(?:@[^/]*)?\/?$/.exec(text)
  if (uri !== null) return named(`i4x://${uri[1]}/${uri[2]}/`, uri[3], uri[4])
  // A custom course (ccx) has keys of its own for the blocks of the course that it is made of.
  const block = /^((?:ccx-)?block-v1:[^/]+?)\+type@([^+/]+)\+block@([^/]+?)\/?$/.exec(text)
  if (block !== null) return named(`${block[1]}/`, block[2], block[3])
  const dashed = /^i4x-([^-]+)-([^-]+)-([^-]+)-(.+)$/.exec(text)
  if (dashed !== null) return named(courses.rootOf(dashed[1] ?? '', dashed[2] ?? ''), dashed[3], dashed[4])
  return /^[\w.~-]+$/.test(text) ? named(root ?? 'unknown://', category, text) : undefined
}

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
