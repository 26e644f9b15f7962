/**
 * What a diagnosis replaced, by rule.
 *
 * @module
 */
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { counted, exact } from './figures.ts'

export function ReceiptReplaced({
  receipt: { redactions },
  manifest,
}: {
  receipt: Receipt
  manifest: Manifest | undefined
}) {
  const byRule = new Map<string, { count: number; fields: number }>()
  for (const { rule, count } of redactions) {
    const { count: sum, fields } = byRule.get(rule) ?? { count: 0, fields: 0 }
    byRule.set(rule, { count: sum + count, fields: fields + 1 })
  }
  const rules = [...byRule].toSorted((a, b) => b[1].count - a[1].count)
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
        <table class="small-table">
          <caption>Replaced values by rule</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col" class="number">
                Fields
              </th>
              <th scope="col" class="number">
                Values
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(([rule, { count, fields }]) => (
              <tr key={rule}>
                <th scope="row">{rule}</th>
                <td class="number">{exact(fields)}</td>
                <td class="number">{exact(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
