/**
 * Texts in which nothing private was found: the same few come in every sample.
 *
 * @module
 */
import type { ProblemCode } from '../base/problem.ts'
import { privateFinding } from './private-patterns.ts'

export class HarmlessTexts {
  private readonly texts = new Set<string>()

  /** As `privateFinding` says. */
  finding(text: string): ProblemCode | undefined {
    if (drawn.test(text) || this.texts.has(text)) return undefined
    const found = privateFinding(text)
    if (found === undefined && this.texts.size < mostRemembered) this.texts.add(text)
    return found
  }
}

const mostRemembered = 50_000
/** Most surrogates: a word of letters and four digits. */
const drawn = /^[A-Za-z]{0,6}_?[0-9]{1,6}$/
