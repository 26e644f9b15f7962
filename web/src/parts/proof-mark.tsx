/**
 * What the rules make of a shape: word, sign and colour, and why they do not pass.
 *
 * @module
 */
import type { ShapeProof } from '@mooc-panorama/shared/panorama/proof.ts'
import { counted } from './figures.ts'
import { SupportMark } from './support-mark.tsx'

export function ProofMark({ proof }: { proof: ShapeProof | undefined }) {
  if (proof === undefined) return <span class="unknown">waits for the rules to be run</span>
  if (proof.outcome === 'passes') return <SupportMark supported="yes" word="translated" />
  return <SupportMark supported="no" word={`not translated: ${reasonOf(proof)}`} />
}

/** Why a shape does not pass, most telling cause first. */
export function reasonOf({ found, stopped_by }: ShapeProof): string {
  if (stopped_by !== undefined) return stopWords[stopped_by]
  if (found === undefined || found.samples === 0) return 'no sample was shared'
  const { failed, invalid, unknown } = found.verdicts
  if (failed > 0) return `a rule breaks down at ${of(failed, found.samples)}`
  if (invalid > 0) return `${of(invalid, found.samples)} cannot be read as an event`
  return `no rule is for ${of(unknown, found.samples)}`
}

const stopWords = {
  time: 'the rules did not come to an end',
  memory: 'the rules took too much memory',
  crash: 'the rules broke down',
} as const

function of(part: number, all: number): string {
  if (part < all) return `${part} of ${counted(all, 'sample')}`
  return all === 1 ? 'its sample' : `any of its ${counted(all, 'sample')}`
}
