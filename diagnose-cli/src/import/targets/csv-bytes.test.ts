import { expect, test } from 'vitest'
import { CsvBytes } from './csv-bytes.ts'

test('what was written before is written again, however long it is and wherever it stands', () => {
  const bytes = new CsvBytes()
  for (let length = 1; length < 40; length++) {
    const text = 'abcdefghijklmnopqrstuvwxyz0123456789,"\\'.slice(0, length)
    bytes.reserve(text.length)
    bytes.text(text)
    bytes.reserve(text.length)
    bytes.again(0, bytes.length)
    bytes.reserve(0)
    bytes.byte(0x7c)
    const alone = new CsvBytes()
    alone.reserve(text.length)
    alone.text(text)
    const once = alone.take().toString()

    expect(bytes.take().toString()).toBe(`${once}${once}|`)
  }
})
