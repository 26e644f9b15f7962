/**
 * What an event means, and what the platform's reference and code say of it.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { CatalogueFacts } from '@mooc-panorama/shared/panorama/event-page.ts'
import { OutsideLink } from './outside-link.tsx'

export function EventMeaning({ facts }: { facts: CatalogueFacts }) {
  return (
    <>
      {facts.meaning === undefined ? (
        <p class="unknown">Nobody has written down what this event means yet.</p>
      ) : (
        <p class="meaning-text">{facts.meaning}</p>
      )}
      <dl class="facts">
        <Fact term="Platform reference">
          <Documented facts={facts} />
        </Fact>
        {facts.emitted_by === undefined ? undefined : (
          <Fact term="Emitted by">
            <span class="anywhere">{facts.emitted_by}</span>
          </Fact>
        )}
        {facts.history === undefined ? undefined : (
          <Fact term="What changed">
            <span class="anywhere">{facts.history}</span>
          </Fact>
        )}
      </dl>
    </>
  )
}

function Documented({ facts: { documented, documentation_url, chapter } }: { facts: CatalogueFacts }) {
  const words = {
    current: 'Described in the current reference',
    old: 'Described in an old edition of the reference only',
    no: 'Not described in the platform’s reference',
  }[documented]
  return (
    <>
      {documentation_url === undefined ? words : <OutsideLink href={documentation_url}>{words}</OutsideLink>}
      {chapter === undefined ? undefined : <>, chapter “{chapter}”</>}
    </>
  )
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function UnlistedMeaning() {
  return (
    <>
      <p class="meaning-text">Several event types that are not named.</p>
      <p>
        Anybody may send an event of any name, and a name may tell something of a person. So a name is shown where the
        vocabulary has it or enough people have used it; the events of all others are counted here, source by source.{' '}
        <a href="/privacy">How names are shown</a>
      </p>
    </>
  )
}
