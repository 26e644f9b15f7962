/**
 * Proves support while the shelf runs: after each merge the rules are run on the shapes whose samples have changed, and
 * where the rules have changed, on all. What was proven is stored every second, so a crash costs no more than that.
 *
 * @module
 */
import { startBackground, type Background } from '../background.ts'
import type { Sql } from '../db/database.ts'
import { dueShapes, samplesOf, type DueShape, type SampleLimits } from './due-shapes.ts'
import { RulesProcess, type Rules, type RunLimits } from './rules-process.ts'
import { storeProofs, type ProvenShape } from './store-proofs.ts'

export interface ProofLimits extends RunLimits, SampleLimits {}

export const defaultProofLimits: ProofLimits = {
  seconds: 30,
  heapMegabytes: 512,
  samples: 1_000,
  characters: 16 * 1024 * 1024,
}

interface Parts {
  sql: Sql
  rules: Rules
  limits: ProofLimits
  /** Called when shapes have been proven. */
  onProven: () => void
  log: { info(line: object): void; error(line: object): void }
}

const pauseMs = 1_000
const storedAtOnce = 50
/** The rules take half a second to load; a shelf that is filled uses them again and again. */
const keptLoadedMs = 10_000
/** The first moments of a shelf belong to its visitors. */
const pauseAtStartMs = 2_000
/** Whatever has failed, e.g. the database, is given time. */
const pauseAfterFailureMs = 10_000

export function startProver(parts: Parts): Background {
  const running = new RulesProcess(parts.rules, parts.limits)
  const state = { restsUntil: Date.now() + pauseAtStartMs, usedAt: 0, areRulesSettled: false }
  const work = async (isClosed: () => boolean): Promise<void> => {
    if (Date.now() < state.restsUntil) return
    const version = state.areRulesSettled ? undefined : parts.rules.version
    const shapes = await proveAll({ ...parts, running, isClosed, version })
    state.areRulesSettled = true
    if (shapes > 0) state.usedAt = Date.now()
    else if (Date.now() - state.usedAt > keptLoadedMs) running.end()
  }
  const onFailure = (): void => {
    state.restsUntil = Date.now() + pauseAfterFailureMs
    parts.log.error({ code: 'proof-failed' })
  }
  const background = startBackground(work, { pauseMs, onFailure })
  const close = async (): Promise<void> => {
    const closed = background.close()
    running.close() // a shape that takes its time would hold the shelf up
    await closed
  }
  return { wake: background.wake, close }
}

interface Proving extends Parts {
  running: RulesProcess
  isClosed: () => boolean
  /** Absent where proofs by other rules need not be looked for. */
  version: string | undefined
}

/** @returns how many shapes there were */
async function proveAll(proving: Proving): Promise<number> {
  const { sql, rules, version, log, onProven, isClosed } = proving
  const began = performance.now()
  let shapes = 0
  for (;;) {
    const due = await dueShapes(sql, version, storedAtOnce)
    const proven = await proveSome(proving, due)
    if (isClosed() || proven.length === 0) break
    await storeProofs(sql, proven, rules.version)
    shapes += proven.length
  }
  if (shapes > 0) {
    log.info({ code: 'proven', shapes, ms: Math.round(performance.now() - began) })
    onProven()
  }
  return shapes
}

/** As many as a second allows, and one at least. */
async function proveSome(
  { sql, running, limits, isClosed }: Proving,
  due: readonly DueShape[],
): Promise<ProvenShape[]> {
  const began = performance.now()
  const proven: ProvenShape[] = []
  for (const shape of due) {
    if (isClosed() || performance.now() - began > 1_000) break
    const { samples, leftOut } = await samplesOf(sql, shape, limits)
    const outcome = await running.prove(samples.map(({ event }) => event))
    if (isClosed()) break // it may have been given up
    proven.push({ ...shape, samples, leftOut, outcome })
  }
  return proven
}
