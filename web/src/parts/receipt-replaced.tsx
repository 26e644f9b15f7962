/**
 * What a diagnosis replaced, by rule.
 *
 * @module
 */
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { FigureTable, type FigureRow } from './figure-table.tsx'
import { counted } from './figures.ts'

export function ReceiptReplaced({
  receipt: { redactions },
  manifest,
}: {
  receipt: Receipt
  manifest: Manifest | undefined
}) {
  const rules = replacedByRule(redactions)
  return (
    <section>
      <h2>What was replaced</h2>
      {manifest === undefined ? undefined : (
        <p>
          In the samples, {counted(manifest.anonymisation.replacedValues, 'value')} were replaced and{' '}
          {counted(manifest.anonymisation.keptValues, 'value')} kept, each because the vocabulary{' '}
          {manifest.anonymisation.vocabulary} lists it. The check of the finished files (rules{' '}
          {manifest.anonymisation.check.rules}) found nothing private.
        </p>
      )}
      {rules.length === 0 ? undefined : (
        <FigureTable caption="Replaced values by rule" head="Rule" columns={['Fields', 'Values']} rows={rules} />
      )}
    </section>
  )
}

/** The rule that replaced most comes first. */
function replacedByRule(redactions: Receipt['redactions']): FigureRow[] {
  return [...Map.groupBy(redactions, ({ rule }) => rule)]
    .map(([rule, rows]) => ({ key: rule, figures: [rows.length, rows.reduce((sum, { count }) => sum + count, 0)] }))
    .toSorted((a, b) => (b.figures[1] ?? 0) - (a.figures[1] ?? 0))
}
