/**
 * Paths of a shape: how they are written and read.
 *
 * @module
 */
import { remembered } from '../base/remembered.ts'

/** One step from the root: a key, any key, an item of an array, the content of a string. */
export type PathStep = { kind: 'key'; key: string } | { kind: 'any-key' | 'item' | 'json' | 'form' }

/** What a key may look like in a path; other keys are written as `{key}`, even where the vocabulary has them. */
const keyPattern = /^[A-Za-z0-9_$@:*+-]{1,64}$/

/** A path this long takes no further names, so that no path is longer than a bundle allows. Characters. */
const namedPathLength = 400

export function mayStandInPath(key: string, parentPath: string): boolean {
  return parentPath.length <= namedPathLength && keyPattern.test(key)
}

export function keyPath(parentPath: string, key: string): string {
  return parentPath === '' ? key : `${parentPath}.${key}`
}

/** Reads a path; the root has no step. */
export const pathSteps: (path: string) => readonly PathStep[] = remembered(stepsOf)

function stepsOf(path: string): readonly PathStep[] {
  return [...path.matchAll(/(\[\])|\((json|form)\)|(\{key\})|([^.[\](){}]+)/g)].map(
    ([, item, content, anyKey, key]) => {
      if (item !== undefined) return { kind: 'item' }
      if (content !== undefined) return { kind: content as 'json' | 'form' } // the pattern has only these two
      return anyKey === undefined ? { kind: 'key', key: key ?? '' } : { kind: 'any-key' }
    },
  )
}
