import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { createAnonymiser } from './anonymise.ts'
import { FoundFormats } from './format-of.ts'

const numbers = Array.from({ length: 3_000 }, (_, i) => 1_000 + i * 3)

test.each(['pdf', 'html', 'json', 'ipynb'])('no drawn name of a .%s file is a number of its event', (extension) => {
  const files = Array.from({ length: 16 }, (_, i) => `karst-${i}.${extension}`)

  const drawn = copiesOf(files).map((name) => Number(/^slug(\d{4})\./.exec(name)?.[1]))

  expect(drawn).toHaveLength(files.length)
  expect(drawn.filter((number) => !(number >= 1_000) || numbers.includes(number))).toEqual([])
})

test('a file keeps its extension, and one name stays one name', () => {
  const [first = '', again, other] = copiesOf(['karst.html', 'karst.html', 'karst.jpeg'])

  expect(first).toMatch(/^slug\d{4}\.html$/)
  expect(again).toBe(first)
  expect(other).toMatch(/^slug\d{4}\.jpeg$/)
})

function copiesOf(files: readonly string[]): string[] {
  const anonymiser = createAnonymiser({ platform: edx, seed: 'a'.repeat(64) })
  const { event } = anonymiser.copy(JSON.stringify({ event: { files, numbers } }), 1, new FoundFormats())
  return (JSON.parse(event) as { event: { files: string[] } }).event.files
}
