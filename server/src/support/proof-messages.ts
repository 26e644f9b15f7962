/**
 * What the shelf and the thread that runs the rules say to each other.
 *
 * @module
 */
import type { SamplesProof } from './prove-samples.ts'

/** Samples of one shape, as JSON text. */
export interface ProofRequest {
  events: readonly string[]
}

export type ProofAnswer =
  /** The rules are loaded. */
  { kind: 'ready'; version: string } | { kind: 'proof'; proof: SamplesProof }
