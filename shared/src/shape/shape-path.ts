/**
 * Whether a path, as in a shape, is one that a scan can write: made of vocabulary keys, `{key}`, `[]`, `(json)` and
 * `(form)`, and of nothing else.
 *
 * @module
 */
import { remembered } from '../base/remembered.ts'
import type { Vocabulary } from '../platforms/platform.ts'
import { keyPath, mayStandInPath, pathSteps, type PathStep } from './path.ts'
import { shapeTypes } from './shape.ts'

export function isShapePath(path: string, { isKey }: Vocabulary): boolean {
  const steps = pathSteps(path)
  let written = ''
  for (const step of steps) {
    if (step.kind === 'key' && !(isKey(step.key) && mayStandInPath(step.key, written))) return false
    written = stepped(written, step)
  }
  return written === path
}

/** `<path> <type>`. The shapes of a bundle are made of few different ones. */
export function isShapeEntry(entry: string, vocabulary: Vocabulary): boolean {
  let asked = ofVocabularies.get(vocabulary)
  if (asked === undefined) {
    asked = remembered((text) => isEntry(text, vocabulary))
    ofVocabularies.set(vocabulary, asked)
  }
  return asked(entry)
}

const ofVocabularies = new WeakMap<Vocabulary, (entry: string) => boolean>()

function isEntry(entry: string, vocabulary: Vocabulary): boolean {
  const blank = entry.indexOf(' ')
  const type = entry.slice(blank + 1)
  return blank >= 0 && shapeTypes.some((known) => known === type) && isShapePath(entry.slice(0, blank), vocabulary)
}

function stepped(path: string, step: PathStep): string {
  switch (step.kind) {
    case 'key':
      return keyPath(path, step.key)
    case 'any-key':
      return keyPath(path, '{key}')
    case 'item':
      return `${path}[]`
    default:
      return `${path}(${step.kind})`
  }
}
