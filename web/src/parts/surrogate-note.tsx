/**
 * Why the values of a sample are not real, and what they look like instead.
 *
 * @module
 */
const forms: readonly (readonly [was: string, example: string])[] = [
  ['user name', 'user_4821'],
  ['mail address', 'user4821@example.org'],
  ['IP address', '192.0.2.17, 2001:db8::1'],
  ['course key', 'course-v1:Org1+Num1+Run1'],
  ['host in a link', 'host1.example'],
  ['ids and numbers', 'other digits, the same length'],
  ['times', 'moved inside the same month'],
  ['free text', 'words of a small fixed list'],
]

export function SurrogateNote({ open = false }: { open?: boolean }) {
  return (
    <details class="surrogates" open={open}>
      <summary>Private values have been replaced. What do the replacements look like?</summary>
      <p>
        A sample keeps the syntax of an event and nothing else. Every key and value that the published vocabulary does
        not list was replaced, before it left the institution, by a surrogate of the same form. Inside one sample equal
        values have equal surrogates; between samples nothing matches.
      </p>
      <dl class="forms">
        {forms.map(([was, example]) => (
          <div key={was}>
            <dt>{was}</dt>
            <dd>
              <code>{example}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/privacy">What is removed, and what remains</a>
      </p>
    </details>
  )
}
