/**
 * `classification.csv` and `shapes.json` speak of the same categories, in the same order, under names that the naming
 * rules can give.
 *
 * @module
 */
import { categoryId } from '../../diagnosis/category.ts'
import { monthSpan } from '../../diagnosis/diagnosis.ts'
import { fewestNetworks } from '../../diagnosis/scan-settings.ts'
import { byCodeUnit, byFrequency, isRising } from '../../diagnosis/order.ts'
import { nameRuleOf } from '../../diagnosis/name-rule.ts'
import type { EventName } from '../../diagnosis/withheld.ts'
import type { Platform } from '../../platforms/platform.ts'
import { approvalsOf } from '../approvals.ts'
import type { BundleContent } from '../bundle-content.ts'
import { bundleFiles } from '../layout.ts'
import type { Manifest } from '../manifest.ts'
import { shareText } from '../share.ts'
import type { Row } from '../tables.ts'
import type { BundleCheck } from './bundle-check.ts'

export const checkRows: BundleCheck = ({ classification, manifest, shapes }, platform, report) => {
  const file = bundleFiles.classification
  const { events } = manifest.totals
  const approvals = approvalsOf(manifest)
  const ranked = classification.map((row) => ({ ...categoryOf(row, platform.id), occurrences: row.occurrences }))
  if (!isRising(ranked, byFrequency)) {
    report.add({
      code: 'bundle.schema',
      file,
      hint: 'Each category once, most frequent first, then by source and type.',
    })
  }
  for (const [i, row] of classification.entries()) {
    const { line } = row
    const seen = shapes.categories[i]
    if (ruleOf(row, seen, { platform, approvals }) === undefined) {
      report.add({
        code: 'bundle.category-name',
        file,
        line,
        hint: 'No naming rule allows it with what was seen of it.',
      })
    }
    const problem = rowProblem(row, seen, manifest.settings, events) ?? seenByProblem(row, seen, manifest.settings)
    if (problem !== undefined) report.add({ code: 'bundle.counts', file, line, ...problem })
  }
}

export const checkNames: BundleCheck = ({ classification, shapes }, platform, report) => {
  const file = bundleFiles.shapes
  if (shapes.categories.length !== classification.length) {
    report.add({ code: 'bundle.counts', file, pointer: '/categories', hint: 'One for each row of classification.csv.' })
  }
  for (const [i, category] of shapes.categories.entries()) {
    const row = classification[i]
    const pointer = `/categories/${i}`
    const isSame = row?.event_type === category.event_type && row.event_source === category.event_source
    if (!isSame) report.add({ code: 'bundle.category-name', file, pointer, hint: 'classification.csv names another.' })
    if (category.id !== categoryId(categoryOf(category, platform.id))) {
      report.add({ code: 'bundle.wrong-id', file, pointer: `${pointer}/id` })
    }
    if (!isRising(category.months, byCodeUnit)) {
      report.add({ code: 'bundle.schema', file, pointer: `${pointer}/months`, hint: 'Rising, each once.' })
    }
    checkAliases(category, pointer)
  }

  function checkAliases({ aliases }: { aliases: string[] }, pointer: string): void {
    if (!isRising(aliases, byCodeUnit)) {
      report.add({ code: 'bundle.schema', file, pointer: `${pointer}/aliases`, hint: 'Rising, each once.' })
    }
    for (const [i, alias] of aliases.entries()) {
      if (platform.vocabulary.keepRule('name', alias) !== undefined) continue
      report.add({ code: 'bundle.category-name', file, pointer: `${pointer}/aliases/${i}` })
    }
  }
}

function ruleOf(
  { event_type: eventType, event_source: eventSource }: Row<'classification'>,
  seen: BundleContent['shapes']['categories'][number] | undefined,
  names: { platform: Platform; approvals: readonly EventName[] },
): string | undefined {
  const flags = { fewUsers: seen?.few_users ?? true, fewNetworks: seen?.few_networks ?? true }
  return nameRuleOf({ eventType, eventSource }, flags, names)
}

/** So many users have sent at least one event each. */
function seenByProblem(
  { occurrences }: Row<'classification'>,
  seen: BundleContent['shapes']['categories'][number] | undefined,
  { minUsers }: Manifest['settings'],
): { pointer: string; hint: string } | undefined {
  const isOverstated =
    (seen?.few_users === false && occurrences < minUsers) ||
    (seen?.few_networks === false && occurrences < fewestNetworks)
  return isOverstated ? { pointer: '/occurrences', hint: 'More users or networks than events.' } : undefined
}

function categoryOf(row: { event_type: string; event_source: string }, platform: string) {
  return { platform, eventType: row.event_type, eventSource: row.event_source }
}

function rowProblem(
  row: Row<'classification'>,
  category: BundleContent['shapes']['categories'][number] | undefined,
  { minCount }: Manifest['settings'],
  events: number,
): { pointer: string; hint?: string } | undefined {
  const { firstMonth = '', lastMonth = '' } = monthSpan(category?.months ?? [])
  if (row.occurrences < minCount) return { pointer: '/occurrences', hint: 'It is below the smallest count to show.' }
  if (row.share !== shareText(row.occurrences, events)) return { pointer: '/share' }
  if (row.courses > row.occurrences) return { pointer: '/courses', hint: 'There are not more courses than events.' }
  if (row.shapes !== category?.shapes.length) return { pointer: '/shapes', hint: 'shapes.json has another number.' }
  if (row.first_month !== firstMonth || row.last_month !== lastMonth) return { pointer: '/first_month' }
  return undefined
}
