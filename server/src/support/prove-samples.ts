/**
 * Runs the rules on the samples of one shape: what they make of all, and of one that its page shows.
 *
 * @module
 */
import { proveShape } from '@mooc-panorama/shared/moocdb/prove-shape.ts'
import type { Translator } from '@mooc-panorama/shared/moocdb/translator.ts'
import type { Found, SampleTranslation } from '@mooc-panorama/shared/panorama/proof.ts'

export interface SamplesProof {
  passes: boolean
  found: Omit<Found, 'samples_left_out'>
  /** Absent where there is no sample, or where it is too long to be shown. */
  shown: { index: number; translation: SampleTranslation } | undefined
}

/** Characters of JSON. */
const longestShown = 256 * 1024

/** @param events samples as JSON text; they were checked when their bundle was taken in */
export function proveSamples(events: readonly string[], translator: Translator): SamplesProof {
  const values = events.map((event): unknown => JSON.parse(event))
  const { passes, samples, verdicts, badPayloads, rows, unfilled, unread } = proveShape(values, translator)
  const found = {
    samples,
    verdicts,
    bad_payloads: badPayloads,
    rows: rows.map(([table, count]) => ({ table, rows: count })),
    unfilled,
    unread,
  }
  return { passes, found, shown: shownSample(events, values, translator) }
}

/** The first sample that is not translated, for that is what somebody must look at; or else the first. */
function shownSample(
  events: readonly string[],
  values: readonly unknown[],
  translator: Translator,
): SamplesProof['shown'] {
  const translations = values.map((value) => translationOf(value, translator))
  const index = Math.max(
    0,
    translations.findIndex(({ verdict }) => verdict !== 'supported'),
  )
  const [event, translation] = [events[index], translations[index]]
  if (event === undefined || translation === undefined) return undefined
  const shown = { event, ...translation, ...traceOf(values[index], translation, translator) }
  return JSON.stringify(shown).length > longestShown ? undefined : { index, translation: shown }
}

type Untraced = Omit<SampleTranslation, 'event' | 'trace'>

function translationOf(value: unknown, translator: Translator): Untraced {
  try {
    const [translated] = translator.translate([value])
    if (translated === undefined) return failed
    const { verdict, problem, rule, isPayloadBad, rows } = translated
    return {
      verdict,
      ...(problem !== undefined && { problem: problem.code }),
      ...(rule !== undefined && { rule }),
      is_payload_bad: isPayloadBad,
      rows: [...rows],
    }
  } catch {
    return failed // a bug of a rule; its error may quote the event
  }
}

const failed: Untraced = { verdict: 'failed', is_payload_bad: false, rows: [] }

function traceOf(
  value: unknown,
  { verdict }: Untraced,
  translator: Translator,
): Pick<SampleTranslation, 'trace'> | undefined {
  if (verdict === 'invalid' || verdict === 'failed') return undefined
  try {
    return { trace: translator.trace(value) }
  } catch {
    return undefined // as above: it translates the event, and not all that is tried with it
  }
}
