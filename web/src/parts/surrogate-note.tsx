/**
 * Why the values of a sample are not real, and what they look like instead.
 *
 * @module
 */
export function SurrogateNote() {
  return (
    <details class="surrogates">
      <summary>Private values have been replaced. What do the replacements look like?</summary>
      <p>
        A sample keeps the syntax of an event. Every key and value that the published vocabulary does not list was
        replaced, before it left the institution, by a surrogate of the same form. Inside one sample equal values have
        equal surrogates; between samples nothing matches.
      </p>
      <SurrogateForms />
      <p>
        <a href="/privacy">What is removed, and what remains</a>
      </p>
    </details>
  )
}

export function SurrogateForms() {
  return (
    <table class="small-table">
      <caption class="visually-hidden">Forms of surrogates</caption>
      <thead>
        <tr>
          <th scope="col">Instead of</th>
          <th scope="col">stands, for example</th>
        </tr>
      </thead>
      <tbody>
        {forms.map(([was, example, isText = false]) => (
          <tr key={was}>
            <th scope="row">{was}</th>
            <td>{isText ? example : <code class="anywhere">{example}</code>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const forms: readonly (readonly [was: string, stands: string, isText?: true])[] = [
  ['a user name', 'user_4821'],
  ['a mail address', 'user4821@example.org'],
  ['an IP address', '192.0.2.17'],
  ['a course key', 'course-v1:Org1+Num1+Run1'],
  ['a host in a link', 'host1.example'],
  ['ids and numbers', 'other digits, as many', true],
  ['times', 'another moment of the same month', true],
  ['free text', 'words of a small fixed list', true],
]
