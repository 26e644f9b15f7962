import { expect, test } from 'vitest'
import { html } from './markup.ts'

test('a value stays text, in content and in attributes', () => {
  const name = `</code><script>alert("1")</script>'&`

  expect(html`<td title="${name}">${name}</td>`.text).toBe(
    '<td title="&lt;/code&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;">&lt;/code&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;</td>',
  )
})

test('characters that turn the writing direction or end a line are replaced', () => {
  expect(html`<b>${'a\u202eb\nc\u0000'}</b>`.text).toBe('<b>a\ufffdb\ufffdc\ufffd</b>')
})

test('markup in markup is put in as it is, lists follow each other, and nothing gives nothing', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`)

  expect(html`<b>${items}${undefined}${0}</b>`.text).toBe('<b><li>a</li><li>b</li>0</b>')
})
