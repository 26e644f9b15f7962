/**
 * What the manifest says of withheld things is possible, and the samples show no more than the profile allows.
 *
 * @module
 */
import { approvedRule, nameRuleOf } from '../../diagnosis/name-rule.ts'
import { byName, isRising } from '../../diagnosis/order.ts'
import type { Platform } from '../../platforms/platform.ts'
import { sampleCopy } from '../../diagnosis/sample-copy.ts'
import { isChosen, type Withheld } from '../../diagnosis/withheld.ts'
import { approvalsOf } from '../approvals.ts'
import { bundleFiles, samplesFile } from '../layout.ts'
import type { BundleContent } from '../bundle-content.ts'
import type { Report } from '../report.ts'
import type { BundleCheck } from './bundle-check.ts'
import type { SampleTexts } from './samples.ts'

const file = bundleFiles.manifest

export const checkWithheld: BundleCheck = ({ manifest: { withheld } }, _platform, report) => {
  if (withheld === undefined) return
  const { profile, categories, events, courses, ...others } = withheld
  const isNothing = profile === 'full' && [categories, events, courses, ...Object.values(others)].every((n) => n === 0)
  const fits = events >= categories && events > 0 === (categories > 0 || courses > 0) && !isNothing
  if (!fits) report.add({ code: 'bundle.counts', file, pointer: '/withheld' })
}

/** Each is needed: it names a category that no other rule shows. */
export const checkApprovals: BundleCheck = ({ manifest, shapes }, platform, report) => {
  const approvals = approvalsOf(manifest)
  if (manifest.anonymisation.approvals === undefined) return
  const isNeeded = approvals.every((name) =>
    shapes.categories.some(({ event_type: eventType, event_source: eventSource, few_users, few_networks }) => {
      if (!isChosen([name], { eventType, eventSource })) return false
      const flags = { fewUsers: few_users, fewNetworks: few_networks }
      return nameRuleOf(name, flags, { platform, approvals }) === approvedRule
    }),
  )
  if (isNeeded && approvals.length > 0 && isRising(approvals, byName)) return
  report.add({ code: 'bundle.category-name', file, pointer: '/anonymisation/approvals' })
}

/** @param samples as they were read; whether they are explained is asked elsewhere */
export function checkProfile(
  { manifest, shapes }: Pick<BundleContent, 'manifest' | 'shapes'>,
  samples: SampleTexts,
  platform: Platform,
  report: Report,
): void {
  const profile = manifest.withheld?.profile ?? 'full'
  if (profile === 'full') return
  for (const { id } of shapes.categories) {
    const showsMore = (samples.get(id) ?? []).flat().some((event) => !isOfProfile(event, profile, platform))
    if (showsMore) report.add({ code: 'leak.profile', file: samplesFile(id) })
  }
}

function isOfProfile(event: string, profile: Withheld['profile'], platform: Platform): boolean {
  if (profile === 'schema-only') return false
  return sampleCopy(event, { platform, excludedFields: [], onlyStructure: true, onLeaf: () => {} }) === event
}
