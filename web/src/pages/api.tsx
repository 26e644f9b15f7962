/**
 * The OpenAPI document as a readable page.
 *
 * @module
 */
import { operationsOf, type Answer, type Operation, type Parameter } from '../parts/open-api.ts'
import { Command } from '../parts/command.tsx'
import { counted } from '../parts/figures.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'

export function Api({ openapi, site }: { openapi: unknown; site: Site }) {
  const operations = operationsOf(openapi)
  return (
    <Layout
      site={site}
      title="API"
      current="/api"
      description="Everything that the pages show can be read by programs: paths, parameters and answers of the API."
    >
      <div class="wrap api">
        <div class="page-head">
          <h1>API</h1>
          <p class="lead">
            Whatever a page shows can be taken away. Reading needs no account. For programs, the same description is at{' '}
            <a href="/v1/openapi.json">/v1/openapi.json</a>, in OpenAPI 3.1.
          </p>
        </div>
        <Command text={`curl ${site.publicUrl}/v1/events`} />
        <p class="hint">
          Please say who you are in the User-Agent header, and ask at most once a second. Refusals are{' '}
          <code>application/problem+json</code>, after RFC 9457.
        </p>
        {operations.length === 0 ? <p class="unknown">The document describes no path.</p> : undefined}
        <div class="prose-page wide">
          <nav class="contents" aria-labelledby="contents-title">
            <p id="contents-title">{counted(operations.length, 'operation')}</p>
            <ul>
              {operations.map(({ id, verb, path }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <code class="anywhere">
                      {verb} {path}
                    </code>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div>
            {operations.map((operation) => (
              <OperationOf key={operation.id} operation={operation} />
            ))}
          </div>
        </div>
      </div>
    </Layout>
  )
}

function OperationOf({ operation }: { operation: Operation }) {
  const { id, verb, path, summary, description, parameters, answers, needsToken, bodyTypes } = operation
  return (
    <section class="operation" id={id}>
      <h2>
        <span class={`verb verb-${verb.toLowerCase()}`}>{verb}</span> <code class="anywhere">{path}</code>
      </h2>
      {summary === undefined ? undefined : <p class="operation-summary">{summary}</p>}
      {description === undefined ? undefined : <p>{description}</p>}
      {needsToken ? <p class="hint">Needs a token in the Authorization header.</p> : undefined}
      {bodyTypes.length === 0 ? undefined : (
        <p class="hint">
          Takes <code>{bodyTypes.join(', ')}</code>
        </p>
      )}
      {parameters.length === 0 ? undefined : <Parameters list={parameters} of={`${verb} ${path}`} />}
      {answers.length === 0 ? undefined : <Answers list={answers} of={`${verb} ${path}`} />}
    </section>
  )
}

function Parameters({ list, of }: { list: readonly Parameter[]; of: string }) {
  const described = list.some(({ description }) => description !== undefined)
  return (
    <table class="stacking">
      <caption>
        Parameters<span class="visually-hidden"> of {of}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">In</th>
          <th scope="col">Type</th>
          {described ? <th scope="col">Meaning</th> : undefined}
        </tr>
      </thead>
      <tbody>
        {list.map(({ name, place, type, required, description }) => (
          <tr key={`${place} ${name}`}>
            <th scope="row">
              <code>{name}</code>
              {required ? <span class="hint"> required</span> : undefined}
            </th>
            <td data-label="In">{place}</td>
            <td data-label="Type">
              <span class="anywhere">{type}</span>
            </td>
            {described ? <td data-label="Meaning">{description ?? '–'}</td> : undefined}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Answers({ list, of }: { list: readonly Answer[]; of: string }) {
  return (
    <table class="stacking answers">
      <caption>
        Answers<span class="visually-hidden"> of {of}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Meaning</th>
          <th scope="col">Type</th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ status, description, types }) => (
          <tr key={status}>
            <th scope="row">
              <code>{status}</code>
            </th>
            <td data-label="Meaning">{description === '' ? '–' : description}</td>
            <td data-label="Type">{types.length === 0 ? '–' : types.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
