/**
 * What the last step of a learner said: the next one nearly always says the same, and then nothing is looked up.
 *
 * @module
 */
import type { ModuleRef } from '@mooc-panorama/shared/translate/act.ts'

/** A text and the number that stands for it. */
export interface WrittenText {
  text: string | undefined
  number: number
}

export class LastWritten {
  module: ModuleRef | undefined
  moduleNumber = 0
  readonly learner = nothing()
  readonly course = nothing()
  readonly ip = nothing()
  readonly agent = nothing()
  readonly title = nothing()
  readonly url = nothing()
}

/** 0 stands for no text. */
function nothing(): WrittenText {
  return { text: undefined, number: 0 }
}
