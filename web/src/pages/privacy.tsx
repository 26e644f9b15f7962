/**
 * What is removed, what remains and may tell something, how to check, the terms, how to withdraw.
 *
 * @module
 */
import { terms, termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { Command } from '../parts/command.tsx'
import { Layout } from '../parts/layout.tsx'
import { Prose, type ProsePart } from '../parts/prose.tsx'
import { SurrogateForms } from '../parts/surrogate-note.tsx'
import type { Site } from '../site.ts'

export function Privacy({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      title="Privacy"
      current="/privacy"
      description="What a diagnosis removes, what remains and may tell something, how to check it, and how to withdraw."
    >
      <Prose
        title="Privacy"
        lead="The logs stay where they are. What leaves is a small folder that you can read, and nothing leaves before you have said yes."
        parts={parts}
      />
    </Layout>
  )
}

const removed = (
  <>
    <p>
      Everything, unless a rule keeps it. A field name, a value or an event name may stay only where a short, published
      vocabulary lists it: names of fields and events of the platform, a few fixed words such as <code>correct</code> or{' '}
      <code>browser</code>, and the numbers 0 and 1. Every other value is replaced by a surrogate of the same form. So a
      field that nobody has ever heard of is hidden, not leaked.
    </p>
    <p>This holds for keys as much as for values, for JSON inside strings, for forms, links and file names.</p>
    <SurrogateForms />
    <p>
      A surrogate does not depend on the value that it replaces: it is drawn at random in every run and numbered inside
      one sample. So it cannot be turned back, and nobody can see that two samples are of the same person.
    </p>
  </>
)

const remains = (
  <>
    <p>
      We do not claim that nothing can be learned from a diagnosis. The following remains, and you should weigh it
      before you share.
    </p>
    <ul>
      <li>
        <strong>The name you give it.</strong> Institution, course and offering are public as you spell them. A
        pseudonym will do.
      </li>
      <li>
        <strong>Words of the vocabulary.</strong> Where a sample says <code>correct</code> or <code>browser</code>, that
        was the real value of one real event.
      </li>
      <li>
        <strong>Months.</strong> The time of a sample keeps its month, and counts have a first and a last month. With a
        rare event, this shows that somebody used that feature in that month.
      </li>
      <li>
        <strong>Counts.</strong> They are exact, also small ones; an event of few people is marked. You can leave out
        categories below a count of your choice. Whoever compares two diagnoses of one course sees how it grew.
      </li>
      <li>
        <strong>Structure.</strong> Those who hold the log themselves, that is, your institution, may recognise a rare
        shape. The kind of a value and its rough length can be seen.
      </li>
      <li>
        <strong>Presence.</strong> A category with three samples has at least three events.
      </li>
    </ul>
  </>
)

const check = (
  <>
    <ol>
      <li>
        Open the folder; it is CSV and JSON. <code>kept-values.csv</code> lists every value that was kept and the rule
        that kept it, <code>redaction.csv</code> counts what was replaced, by field.
      </li>
      <li>
        Let the check run again. Every key and value of a sample must be one that a rule lets stand, or have the form of
        a surrogate; what follows from the rest is computed again; what looks private is refused.
        <Command text="npx diagnose check" />
      </li>
      <li>
        See what would be sent, without a connection. The shelf repeats the check before it stores anything.
        <Command text="npx diagnose upload --dry-run" />
      </li>
      <li>Search the folder for something that you know is in the logs: your own user name, for instance.</li>
    </ol>
  </>
)

const agreed = (
  <>
    <p>This is what an institution agrees to when it uploads.</p>
    <ol class="terms">
      {terms.map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ol>
  </>
)

const withdraw = (
  <>
    <p>At any time, without a reason, with the id that your receipt shows:</p>
    <Command text="npx diagnose withdraw d4e5f6g7a2" />
    <p>
      The diagnosis leaves the shelf and every figure; its page then says only that it was withdrawn. The shelf keeps
      its id, the digest of its bundle and the date. In its log of acts stands whether its institution or the operator
      withdrew it, and that some diagnosis had come: not which one, nor whose. Copies that others have downloaded cannot
      be recalled. A new diagnosis of the same dataset takes the place of the old one in the same way.
    </p>
  </>
)

const thisSite = (
  <>
    <p>
      Pages work without an account and without script. They load nothing from elsewhere, set no cookie and count no
      visitor; the browser is told to allow only what comes from this site.
    </p>
    <p>
      The page <a href="/translate">Translate</a> needs script, since it translates what you paste in your browser.
      There the browser is told to allow no connection at all (<code>connect-src 'none'</code>), no form (
      <code>form-action 'none'</code>) and no image but the icon in the page itself (<code>img-src data:</code>).
      Nothing is stored, and no address has anything of what you paste.
    </p>
  </>
)

const parts: readonly ProsePart[] = [
  { id: 'removed', title: 'What is removed', body: removed },
  { id: 'remains', title: 'What remains, and may tell something', body: remains },
  { id: 'check', title: 'How to check it yourself', body: check },
  { id: 'terms', title: `Terms, version ${termsVersion}`, body: agreed },
  { id: 'withdraw', title: 'How to withdraw', body: withdraw },
  { id: 'site', title: 'This site', body: thisSite },
]
