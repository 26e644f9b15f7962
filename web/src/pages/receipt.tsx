/**
 * The public receipt of one upload: what it brought, and whether its totals add up.
 *
 * @module
 */
import { manifestSchema } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { Command } from '../parts/command.tsx'
import { JsonView } from '../parts/json-view.tsx'
import { Layout } from '../parts/layout.tsx'
import { ReceiptBrought, ReceiptCategories } from '../parts/receipt-categories.tsx'
import { ReceiptHeader } from '../parts/receipt-header.tsx'
import { ReceiptReplaced } from '../parts/receipt-replaced.tsx'
import { ReceiptTotals } from '../parts/receipt-totals.tsx'
import type { Site } from '../site.ts'

export function ReceiptPage({ receipt, site }: { receipt: Receipt; site: Site }) {
  const { institution, course, offering } = receipt
  const manifest = manifestSchema.safeParse(receipt.manifest).data
  return (
    <Layout
      site={site}
      title={`Diagnosis of ${course} ${offering}, ${institution}`}
      current="/diagnoses"
      description={`What the diagnosis of ${course} ${offering} brought to the panorama.`}
    >
      <div class="wrap receipt">
        <ReceiptHeader receipt={receipt} />
        <ReceiptBrought receipt={receipt} />
        {manifest === undefined ? undefined : <ReceiptTotals manifest={manifest} receipt={receipt} />}
        <ReceiptReplaced receipt={receipt} manifest={manifest} />
        <ReceiptCategories receipt={receipt} />
        {receipt.state === 'live' ? <Withdraw id={receipt.id} /> : undefined}
        <details class="schema">
          <summary>The whole manifest</summary>
          <JsonView text={JSON.stringify(receipt.manifest)} label="Manifest of the bundle" />
        </details>
      </div>
    </Layout>
  )
}

function Withdraw({ id }: { id: string }) {
  return (
    <section>
      <h2>Withdraw it</h2>
      <p>
        The institution that shared it can take it back at any time. <a href="/privacy#withdraw">What that does</a>
      </p>
      <Command text={`npx diagnose withdraw ${id}`} />
    </section>
  )
}
