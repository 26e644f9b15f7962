/**
 * What the shelf and the rules, which run in a process of their own, say to each other.
 *
 * @module
 */
import type { SamplesProof } from './prove-samples.ts'

/** The first word to the process. */
export interface HostRequest {
  /** Address of the module with the rules. */
  worker: string
  heapMegabytes: number
}

/** Samples of one shape, as JSON text. */
export interface ProofRequest {
  events: readonly string[]
}

export type ProofAnswer =
  /** The rules are loaded. */
  { kind: 'ready'; version: string } | { kind: 'proof'; proof: SamplesProof }

/** With it the process ends where rules have taken all memory that they may. */
export const outOfMemoryCode = 9
