/**
 * A diagnosis against the logs that it was made of, in one pass: every line counted again, and looked through for what
 * stands in the diagnosis.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { concludeDiagnosis } from '@mooc-panorama/shared/diagnosis/conclude.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import type { MakeScanner, Scanner } from '@mooc-panorama/shared/scan/scanner.ts'
import type { BundleIndex } from '@mooc-panorama/shared/verify/bundle-index.ts'
import { LogSearch, type LogSearchResult } from '@mooc-panorama/shared/verify/log-search.ts'
import { figuresCompared, type FigureComparison } from '@mooc-panorama/shared/verify/same-figures.ts'
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { problemLine } from '../report/problem-line.ts'
import { scanLogs } from '../run/scan-logs.ts'
import type { ProgressKind } from '../run/progress.ts'
import { interruption } from '../run/run-refusals.ts'
import { runSeed } from '../run/run-seed.ts'
import { makeScanner } from '../workers/make-scanner.ts'

export interface VerifiedLogs {
  search: LogSearchResult
  figures: FigureComparison
  /** Whether its owner has kept nothing back, so that the figures are all there. */
  isWhole: boolean
  files: number
  bytes: number
  lines: number
  /** Files that were damaged or left out. */
  unread: number
  seconds: number
}

export async function verifyLogs(
  { manifest, diagnosis }: OpenDiagnosis,
  { index, paths, progress }: { index: BundleIndex; paths: readonly string[]; progress: ProgressKind },
  io: Io,
): Promise<Result<VerifiedLogs, Refusal>> {
  const { samplesPerShape, minUsers, minCount } = manifest.settings
  const search = new LogSearch(index, edx, minUsers)
  const seed = runSeed(undefined, io.randomBytes)
  const startedAt = io.now()
  const scanned = await scanLogs(
    { paths, samplesPerShape, progress, announce: false, makeScanner: searching(search) },
    { seed, checkpoint: undefined },
    io,
  )
  if (io.interrupted.aborted) return fail({ ...interruption, message: ['Interrupted. Nothing is verified.'] })
  if (!scanned.ok) return fail(unverified(scanned.problem))
  const { partial, settings, files: count, damagedFiles, leftOut } = scanned.value
  const again = concludeDiagnosis(partial, {
    name: diagnosis.name,
    platform: edx,
    settings: { ...settings, minUsers, samplesPerShape: 0 }, // nobody looks at samples: they were drawn with another key
    minCount,
    seed: seed.text,
    input: { files: count, damagedFiles },
    approvals: approvalsOf(manifest),
  })
  const isWhole = manifest.withheld === undefined
  return ok({
    search: search.result(),
    figures: figuresCompared(diagnosis, again, isWhole),
    isWhole,
    files: count,
    bytes: partial.bytes,
    lines: partial.lines,
    unread: damagedFiles + leftOut,
    seconds: (io.now() - startedAt) / 1_000,
  })
}

/** As a run refuses its input, but here nothing would have been written anyway. */
function unverified(refusal: Refusal): Refusal {
  return { ...refusal, message: [...(refusal.problems ?? []).map(problemLine), 'Nothing is verified.'] }
}

function approvalsOf({ anonymisation }: OpenDiagnosis['manifest']) {
  return (anonymisation.approvals ?? []).map(({ event_type: eventType, event_source: eventSource }) => ({
    eventType,
    eventSource,
  }))
}

/** The usual scanner, with the search behind it. What is unpacked in the scanner's own memory would not come by here. */
function searching(search: LogSearch): MakeScanner {
  return (platform, settings) => {
    const scanner = makeScanner(platform, settings)
    const also: Partial<Scanner> = {
      push: (chunk) => {
        search.push(chunk)
        scanner.push(chunk)
      },
      endFile: () => {
        search.endFile()
        scanner.endFile()
      },
      finish: () => {
        search.endFile()
        return scanner.finish()
      },
    }
    return new Proxy(scanner, {
      get(target, member) {
        if (member === 'memory') return undefined
        const own: unknown = Reflect.get(member in also ? also : target, member)
        return typeof own === 'function' ? (own.bind(target) as unknown) : own
      },
    })
  }
}
