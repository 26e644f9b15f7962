/**
 * A refusal as a page: what is wrong, where, and what to do.
 *
 * @module
 */
import { problems } from '@mooc-panorama/shared/base/problem.ts'
import { refusals, type ProblemDetails, type RefusalCode } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { exact } from '../parts/figures.ts'
import { Layout } from '../parts/layout.tsx'
import { NearestEvents } from '../parts/named-events.tsx'
import type { Site } from '../site.ts'

export function Problem({ problem, site }: { problem: ProblemDetails; site: Site }) {
  const code = refusalCode(problem.type)
  const title = code === undefined ? problem.title : refusals[code].title
  return (
    <Layout site={site} title={title} description={title}>
      <div class={`wrap problem ${code === 'withdrawn' ? 'tombstone' : ''}`.trimEnd()}>
        <p class="problem-status">
          {problem.status}
          {code === undefined ? undefined : <code>{code}</code>}
        </p>
        <h1>{title}</h1>
        {problem.detail === '' || problem.detail === title ? undefined : <p class="lead">{problem.detail}</p>}
        <ProblemErrors errors={problem.errors ?? []} />
        <NearestEvents events={problem.nearest} />
        <h2>What to do</h2>
        <p>{whatToDo(code, problem.retryable)}</p>
        {searchable.has(code ?? '') ? <SearchForm /> : undefined}
        <p class="more">
          <a href="/events">All events</a> · <a href="/diagnoses">All diagnoses</a> · <a href="/">Home</a>
        </p>
        {problem.instance === '' || problem.status < 500 ? undefined : (
          <p class="hint">
            Reference: <code class="anywhere">{problem.instance}</code>
          </p>
        )}
      </div>
    </Layout>
  )
}

/** The page that `type` of a problem leads to; `undefined` where there is no such kind of refusal. */
function refusalCode(type: string): RefusalCode | undefined {
  const name = type.slice(type.lastIndexOf('/') + 1)
  return Object.hasOwn(refusals, name) ? (name as RefusalCode) : undefined
}

const searchable: ReadonlySet<string> = new Set(['not-found', 'unknown-event', 'bad-query'])

const advice: Partial<Record<RefusalCode, string>> = {
  'bad-query': 'Start again from the list of events, or search for a part of the name.',
  unauthenticated:
    'Send the token of your institution in the Authorization header. Maintainers of the shelf hand it out.',
  forbidden: 'Use a token that may do this. Maintainers of the shelf can tell which.',
  'terms-not-accepted': 'Read the current terms on the privacy page, then upload again and accept that version.',
  'not-found': 'Search for the event, or start from one of the lists below.',
  'unknown-event':
    'Search for a part of its name. If your logs have it and the panorama has not, a diagnosis of yours would be the first to show it.',
  withdrawn:
    'Nothing: its institution has taken it back. It is in no figure any more; what is left of it is its id, a digest and the date.',
  'bundle-refused': 'Mend what is listed, or make the diagnosis again with the current version of diagnose.',
  'too-large': 'Split the diagnosis by course, or keep fewer samples of each shape.',
  'unsupported-media-type': 'Send the bundle as multipart/form-data, as diagnose upload does.',
  'rate-limited': 'Wait a minute, then try again.',
  internal: 'Try again. If it happens again, tell the maintainers the reference below.',
  unavailable: 'Wait a moment, then reload this page.',
}

function whatToDo(code: RefusalCode | undefined, retryable: boolean): string {
  const words = code === undefined ? undefined : advice[code]
  if (words !== undefined) return words
  return retryable
    ? 'Wait a moment, then try the same again.'
    : 'Check the request; the same one will be refused again.'
}

function ProblemErrors({ errors }: { errors: NonNullable<ProblemDetails['errors']> }) {
  if (errors.length === 0) return undefined
  return (
    <section>
      <h2>{errors.length === 1 ? 'What is wrong' : `${exact(errors.length)} things are wrong`}</h2>
      <table class="stacking">
        <caption class="visually-hidden">What is wrong, and where</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">Code</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ code, message, file, line, pointer, hint }, i) => (
            <tr key={i}>
              <th scope="row">
                {message === '' ? messageOf(code) : message}{' '}
                {hint === undefined ? undefined : <span class="hint">{hint}</span>}
              </th>
              <td data-label="Where">
                <code class="anywhere">
                  {[file === undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`, pointer]
                    .filter((part) => part !== undefined)
                    .join(' ') || 'the request'}
                </code>
              </td>
              <td data-label="Code">
                <code>{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function messageOf(code: string): string {
  return new Map<string, string>(Object.entries(problems)).get(code) ?? code
}

function SearchForm() {
  return (
    <form class="search" action="/events" role="search">
      <label for="search">Search event types</label>
      <div class="search-row">
        <input id="search" type="search" name="q" maxLength={200} data-search />
        <button type="submit">Search</button>
      </div>
    </form>
  )
}
