/**
 * Makes a shareable copy of an event: same shape, no value and no key that no rule lets pass.
 *
 * Nothing passes because no pattern matched. A value stays only where the vocabulary's `keepRule` names a rule; a key stays
 * only where the vocabulary lists it. Everything else gets a surrogate of the same form. The copy is written from the
 * parsed tree, never from the raw bytes.
 *
 * @module
 */
import { readJson, writeJson } from '../base/json.ts'
import type { KeptValue, Redaction } from '../diagnosis/diagnosis.ts'
import type { Platform } from '../platforms/platform.ts'
import { addEventTokens } from './event-facts.ts'
import { treatedEvent } from './event-treatment.ts'
import { RuleCounts } from './rule-counts.ts'

export interface AnonymiserOptions {
  platform: Platform
  /** 256 random bits as text. Whoever has it and the raw log can repeat the surrogates, so it is never written. */
  seed: string
  /** Names of event types that are not in the vocabulary but may be shown, and the naming rule that allows each. */
  showableNames?: ReadonlyMap<string, string>
  /** Tokens of all events that will be shown: no surrogate equals one (privacy rule S1). See `tokensOfEvents`. */
  rawTokens?: ReadonlySet<string>
}

export interface Anonymiser {
  /**
   * @param text the event as JSON, as in the log
   * @param ordinal its number in the diagnosis; events of different ordinals have unrelated surrogates
   * @returns JSON on one line
   */
  event(text: string, ordinal: number): string
  /** Every value that stayed in any event so far, rising by path, value and rule. */
  keptValues(): KeptValue[]
  /** How many values were replaced so far, rising by path and rule. */
  redactions(): Redaction[]
}

const none: ReadonlySet<string> = new Set()
const noNames: ReadonlyMap<string, string> = new Map()

/** The tokens of raw events, also those inside texts. As private as the log. */
export function tokensOfEvents(texts: Iterable<string>): Set<string> {
  const tokens = new Set<string>()
  for (const text of texts) addEventTokens(tokens, text)
  return tokens
}

export function createAnonymiser({
  platform,
  seed,
  showableNames = noNames,
  rawTokens = none,
}: AnonymiserOptions): Anonymiser {
  const counts = new RuleCounts()
  return {
    event: (text, ordinal) => {
      const read = readJson(text)
      if (!read.ok) throw new Error(`an event must be readable JSON, and this one is ${read.problem.code}`)
      return writeJson(
        treatedEvent(read.value, { platform, seed, showableNames, ordinal, text, counts, otherTokens: rawTokens }),
      )
    },
    keptValues: () => counts.keptValues(),
    redactions: () => counts.redactions(),
  }
}
