/**
 * What the rules make of a shape: word, sign and colour, and why they do not pass.
 *
 * @module
 */
import type { ShapeProof } from '@mooc-panorama/shared/panorama/proof.ts'
import { counted } from './figures.ts'
import { SupportMark } from './support-mark.tsx'

export function ProofMark({ proof }: { proof: ShapeProof | undefined }) {
  if (proof === undefined) return <span class="waits">waits for the rules to be run</span>
  if (proof.outcome === 'passes') return <SupportMark supported="yes" word="translated" />
  return <SupportMark supported="no" word={`not translated: ${reasonOf(proof)}`} />
}

/** Why a shape does not pass, most telling cause first. */
export function reasonOf({ found, stopped_by }: ShapeProof): string {
  if (stopped_by !== undefined) return stopWords[stopped_by]
  if (found === undefined || found.samples === 0) return 'no sample was shared'
  const { failed, invalid, unknown } = found.verdicts
  if (failed > 0) return `a rule breaks down${at(failed, found.samples)}`
  if (invalid > 0) return `no event can be read${at(invalid, found.samples)}`
  return `there is no rule for it${at(unknown, found.samples)}`
}

const stopWords = {
  time: 'the rules did not come to an end',
  memory: 'the rules took too much memory',
  crash: 'the rules broke down',
} as const

/** Where it is so for some of the samples. */
function at(part: number, all: number): string {
  return part < all ? ` in ${part} of ${counted(all, 'sample')}` : ''
}
