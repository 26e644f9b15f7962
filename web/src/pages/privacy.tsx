/**
 * What is removed, what remains and may tell something, how to check, the terms, how to withdraw.
 *
 * @module
 */
import { terms, termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { Command } from '../parts/command.tsx'
import { Layout } from '../parts/layout.tsx'
import { SurrogateNote } from '../parts/surrogate-note.tsx'
import type { Site } from '../site.ts'

export function Privacy({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      title="Privacy"
      current="/privacy"
      description="What a diagnosis removes, what remains and may tell something, how to check it, and how to withdraw."
    >
      <article class="wrap prose">
        <h1>Privacy</h1>
        <p class="lead">
          The logs stay where they are. What leaves is a small folder that you can read, and nothing leaves before you
          have said yes.
        </p>
        <Removed />
        <Remains />
        <Check />
        <h2 id="terms">Terms, version {termsVersion}</h2>
        <p>This is what an institution agrees to when it uploads.</p>
        <ol class="terms">
          {terms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ol>
        <Withdraw />
        <ThisSite />
      </article>
    </Layout>
  )
}

function Removed() {
  return (
    <>
      <h2 id="removed">What is removed</h2>
      <p>
        Everything, unless a rule keeps it. A field name, a value or an event name may stay only where a short,
        published vocabulary lists it: names of fields and events from the platform’s documentation, a few fixed words
        such as <code>correct</code> or <code>browser</code>, and the numbers 0 and 1. Every other value is replaced by
        a surrogate of the same form. So a field that nobody has ever heard of is hidden, not leaked.
      </p>
      <p>
        This holds for keys as much as for values, for JSON inside strings, for forms, links, file names and broken
        text.
      </p>
      <SurrogateNote open />
      <p>
        The surrogate does not depend on the value: it is drawn at random for every run and numbered inside one sample.
        So it cannot be turned back, and the same person in two samples cannot be seen to be the same.
      </p>
    </>
  )
}

function Remains() {
  return (
    <>
      <h2 id="remains">What remains, and may tell something</h2>
      <p>
        We do not claim that nothing can be learned from a diagnosis. This remains, and you should weigh it before you
        share:
      </p>
      <ul>
        <li>
          <strong>The name you give it.</strong> Institution, course and offering are public as you spell them. You may
          use a pseudonym.
        </li>
        <li>
          <strong>Words of the vocabulary.</strong> Where a sample says <code>correct</code> or <code>browser</code>,
          that was the real value of one real event.
        </li>
        <li>
          <strong>Months.</strong> A sample’s time is moved, but stays in its month. Together with a rare event this
          shows that somebody used that feature in that month.
        </li>
        <li>
          <strong>Counts.</strong> They are exact, also small ones; an event seen by few people is marked so. You can
          leave out categories below a count of your choice. Whoever compares two diagnoses of one course sees how it
          grew.
        </li>
        <li>
          <strong>Structure.</strong> A rare shape can be recognised by those who hold the log themselves, that is, by
          your institution. The kind and rough length of a value can be seen.
        </li>
        <li>
          <strong>Presence.</strong> Samples show that at least so many events of the category exist.
        </li>
      </ul>
    </>
  )
}

function Check() {
  return (
    <>
      <h2 id="check">How to check it yourself</h2>
      <ol>
        <li>
          Open the folder. It is CSV and JSON, a few hundred kilobytes. <code>kept-values.csv</code> lists every value
          that was kept and the rule that kept it; <code>redaction.csv</code> counts what was replaced, by field.
        </li>
        <li>
          Let the check run again. It shares no code with the part that replaces, and explains every word of every file
          or refuses:
          <Command text="npx diagnose check <name>.diagnosis" />
        </li>
        <li>
          See what would be sent. The upload shows each file with its size, asks, and takes no for the default answer.
          The shelf repeats the check before it stores anything.
        </li>
        <li>Search the folder for something you know is in the logs: your own user name, for instance.</li>
      </ol>
    </>
  )
}

function Withdraw() {
  return (
    <>
      <h2 id="withdraw">How to withdraw</h2>
      <p>
        At any time, without a reason: ask the maintainers of this shelf and name the diagnosis, whose address is on
        your receipt. It is taken off the shelf and out of every figure; its page then says only that it was withdrawn.
        Copies that others have downloaded before cannot be recalled.
      </p>
      <p>Uploading a new diagnosis of the same dataset replaces the old one in the same way.</p>
    </>
  )
}

function ThisSite() {
  return (
    <>
      <h2 id="site">This site</h2>
      <p>
        Pages work without an account and without script. They load nothing from elsewhere, set no cookie and count no
        visitor. The browser is told to allow only what comes from this site.
      </p>
    </>
  )
}
