import { expect, test } from 'vitest'
import { largeText, mostEditable, textOfFile } from './pasted.ts'
import { mostCharacters } from './questions.ts'

/** What a browser hands over with a paste. */
function transferOf(text: string): DataTransfer {
  return { getData: (type: string) => (type === 'text/plain' ? text : '') } as DataTransfer
}

test('a text is taken from the browser where it is too large to edit', () => {
  expect(largeText(transferOf('x'.repeat(mostEditable)))).toBeUndefined()
  expect(largeText(transferOf('x'.repeat(mostEditable + 1)))).toHaveLength(mostEditable + 1)
  expect(largeText(null)).toBeUndefined()
})

test.each(['x', '€'])('a file of %s that is too large is still so when its end was not read', async (sign) => {
  const file = new Blob([sign.repeat(mostCharacters * 4)])

  expect((await textOfFile(file)).length).toBeGreaterThan(mostCharacters)
})
