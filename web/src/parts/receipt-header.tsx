/**
 * Whose diagnosis a receipt is of, whether it counts, and what the institution has agreed to.
 *
 * @module
 */
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { CopyButton } from './command.tsx'
import { Tag } from './event-name.tsx'
import { byteSize } from './figures.ts'
import { Moment } from './moment.tsx'

export function ReceiptHeader({ receipt }: { receipt: Receipt }) {
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

const states: Record<Receipt['state'], string> = {
  live: 'It counts in every figure.',
  replaced: 'A newer diagnosis of the same dataset has taken its place. It counts in no figure.',
  withdrawn: 'The institution has withdrawn it. It counts in no figure.',
}
