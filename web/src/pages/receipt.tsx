/**
 * The public receipt of one upload: what it brought, and whether its totals add up.
 *
 * @module
 */
import { manifestSchema } from '@mooc-panorama/shared/bundle/manifest.ts'
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { Command, CopyButton } from '../parts/command.tsx'
import { EventLink, SourceTag, Tag } from '../parts/event-name.tsx'
import { byteSize, counted, exact } from '../parts/figures.ts'
import { JsonView } from '../parts/json-view.tsx'
import { Layout } from '../parts/layout.tsx'
import { Moment } from '../parts/moment.tsx'
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
        <Brought receipt={receipt} />
        {manifest === undefined ? undefined : <ReceiptTotals manifest={manifest} receipt={receipt} />}
        <ReceiptReplaced receipt={receipt} manifest={manifest} />
        <Categories receipt={receipt} />
        {receipt.state === 'live' ? <Withdraw id={receipt.id} /> : undefined}
        <details class="schema">
          <summary>The whole manifest</summary>
          <JsonView text={JSON.stringify(receipt.manifest)} label="Manifest of the bundle" />
        </details>
      </div>
    </Layout>
  )
}

const states: Record<Receipt['state'], string> = {
  live: 'It counts in every figure.',
  replaced: 'A newer diagnosis of the same dataset has taken its place. It counts in no figure.',
  withdrawn: 'The institution has withdrawn it. It counts in no figure.',
}

function ReceiptHeader({ receipt }: { receipt: Receipt }) {
  const { institution, course, offering, received_at, digest, bytes, terms_version, consent } = receipt
  return (
    <>
      <div class="page-head">
        <p class="crumbs">
          <a href="/diagnoses">Diagnoses</a>
        </p>
        <h1 class="anywhere">
          <bdi>
            {course} {offering}
          </bdi>
        </h1>
        <p class="lead">
          Shared by <bdi>{institution}</bdi> on <Moment at={received_at} />
        </p>
      </div>
      <dl class="facts receipt-facts">
        <div>
          <dt>State</dt>
          <dd>
            <State receipt={receipt} />
          </dd>
        </div>
        <div>
          <dt>Bundle</dt>
          <dd>
            {byteSize(bytes)}, SHA-256 <code class="anywhere">{digest}</code>{' '}
            <CopyButton text={digest} what="the digest" />
          </dd>
        </div>
        <div>
          <dt>Terms</dt>
          <dd>
            version {terms_version}, <a href="/privacy#terms">read them</a>
            <ConsentGiven consent={consent} />
          </dd>
        </div>
      </dl>
    </>
  )
}

function State({ receipt: { state, replaced_by, replaces } }: { receipt: Receipt }) {
  return (
    <>
      <Tag kind={`state-${state}`}>{state}</Tag> {states[state]}{' '}
      {replaced_by === undefined ? undefined : <a href={diagnosisPath(replaced_by)}>See its successor</a>}
      {replaces === undefined ? undefined : (
        <>
          It replaced <a href={diagnosisPath(replaces)}>an earlier diagnosis</a>.
        </>
      )}
    </>
  )
}

/** The same figures stand in the receipt that the institution keeps. */
function ConsentGiven({ consent }: Pick<Receipt, 'consent'>) {
  if (consent === undefined) return undefined
  return (
    <p>
      Consent given on <Moment at={consent.given_at} /> with diagnose {consent.tool_version}, to the text with SHA-256{' '}
      <code class="anywhere">{consent.terms_digest}</code>
    </p>
  )
}

function Brought({ receipt: { new_categories, new_shapes, categories } }: { receipt: Receipt }) {
  return (
    <section class="brought card">
      <h2>What it brought</h2>
      <p>
        {counted(categories.length, 'category', 'categories')}, of which <strong>{exact(new_categories.length)}</strong>{' '}
        {new_categories.length === 1 ? 'was' : 'were'} new to the shelf, and{' '}
        <strong>{counted(new_shapes, 'new shape')}</strong>.
      </p>
      {new_categories.length === 0 ? undefined : (
        <ul class="inline-list">
          {new_categories.map((event) => (
            <li key={event.id}>
              <EventLink event={event} /> <SourceTag source={event.event_source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Categories({ receipt: { categories } }: { receipt: Receipt }) {
  return (
    <section>
      <h2>Categories in this diagnosis</h2>
      <table class="stacking">
        <caption class="visually-hidden">Categories, most frequent first</caption>
        <thead>
          <tr>
            <th scope="col">Event type</th>
            <th scope="col" class="number">
              Occurrences
            </th>
            <th scope="col" class="number">
              Shapes
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <tr key={category.id}>
              <th scope="row">
                <EventLink event={category} />
                <span class="tags">
                  <SourceTag source={category.event_source} />
                  {category.is_new ? <Tag kind="new">new</Tag> : undefined}
                </span>
              </th>
              <td data-label="Occurrences" class="number">
                {exact(category.occurrences)}
              </td>
              <td data-label="Shapes" class="number">
                {exact(category.shapes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
