/**
 * Three ways in: with logs, with time to document or code, with a question.
 *
 * @module
 */
import type { Site } from '../site.ts'
import { Command, FoundOnlyThere } from './command.tsx'
import { ContactLink } from './contact-link.tsx'

export function Doors({ site }: { site: Site }) {
  return (
    <section class="wrap doors" aria-label="Where to start">
      <div class="door">
        <h2>I have logs</h2>
        <p>
          See what is in them, which events your tools would drop, and where personal data sits. It runs on your machine
          and sends nothing.
        </p>
        <FoundOnlyThere />
        <Command text="npx diagnose run logs/" />
        <p class="more">
          <a href="/privacy">What a diagnosis reveals</a>
          {site.contact === undefined ? undefined : (
            <>
              {' '}
              · To share one,{' '}
              <ContactLink
                site={site}
                subject="A token to share diagnoses"
                lines={['Our institution:', '', 'Its short name, as names of diagnoses begin with it:', '']}
              >
                ask for a token
              </ContactLink>
            </>
          )}
        </p>
      </div>
      <div class="door">
        <h2>I can document or code</h2>
        <p>
          Pick an event type that many institutions have and nobody has described or translated. Every one comes with
          samples to work on.
        </p>
        <ul class="plain">
          <li>
            <a href="/events?documentation=TODO">Event types to document</a>
          </li>
          <li>
            <a href="/events?support=TODO">Event types to support</a>
          </li>
        </ul>
      </div>
      <div class="door">
        <h2>I do research</h2>
        <p>
          Know what a log can tell before you ask for one. Everything shown here is open data, with the denominators
          beside it.
        </p>
        <ul class="plain">
          <li>
            <a href="/events.csv">All event types as CSV</a>
          </li>
          <li>
            <a href="/api">API</a> · <a href="/method">How figures are merged</a>
          </li>
        </ul>
      </div>
    </section>
  )
}
