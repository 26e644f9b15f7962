/**
 * A page to read: a title, a list of its parts, and the parts.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'

interface ProseProps {
  title: string
  lead: string
  parts: readonly ProsePart[]
}

export interface ProsePart {
  id: string
  title: string
  body: ComponentChildren
}

export function Prose({ title, lead, parts }: ProseProps) {
  return (
    <div class="wrap">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="prose-page">
        <nav class="contents" aria-labelledby="contents-title">
          <p id="contents-title">On this page</p>
          <ul>
            {parts.map(({ id, title: words }) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
          </ul>
        </nav>
        <article class="prose">
          {parts.map(({ id, title: words, body }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{words}</h2>
              {body}
            </section>
          ))}
        </article>
      </div>
    </div>
  )
}
