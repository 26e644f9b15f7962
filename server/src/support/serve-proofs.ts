/**
 * The thread in which rules run: one shape after the other.
 *
 * @module
 */
import { parentPort } from 'node:worker_threads'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import type { Translation } from '@mooc-panorama/shared/translate/event-reader.ts'
import type { ProofAnswer, ProofRequest } from './proof-messages.ts'
import { proveSamples } from './prove-samples.ts'

export function serveProofs(translation: Translation): void {
  const translator = createTranslator(translation)
  parentPort?.on('message', ({ events }: ProofRequest) => {
    answer({ kind: 'proof', proof: proveSamples(events, translator) })
  })
  answer({ kind: 'ready', version: translator.version })
}

function answer(message: ProofAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message)
}
