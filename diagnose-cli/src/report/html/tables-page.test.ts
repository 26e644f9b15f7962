import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../../test/builders/html.ts'
import { tablesPage } from './tables-page.ts'

const hostile = '<img src=x onerror=alert(1)>\u202e\u001b[31m'
const page = tablesPage({
  kind: 'Comparison',
  title: hostile,
  lead: [hostile],
  tables: [
    {
      id: 'gone',
      title: 'Gone',
      columns: [{ title: 'What' }, { title: 'Before', isNumber: true }],
      rows: [[hostile, 3]],
    },
    { id: 'none', title: 'Types', columns: [{ title: 'What' }], rows: [] },
  ],
})

test('a name of a log stays text, wherever it stands', () => {
  const elements = elementsOf(readHtml(page))

  expect(elements.filter(({ name }) => name === 'img' || name === 'script')).toEqual([])
  expect(elements.filter(({ name }) => name === 'h1').map((element) => textOf(element))).toEqual([
    '<img src=x onerror=alert(1)>\ufffd\ufffd[31m',
  ])
})

test('a table without rows says so, and the page lets run and load nothing', () => {
  expect(page).toContain('<p>None.</p>')
  expect(page).toContain('script-src &#39;none&#39;')
})
