import { expect, test } from 'vitest'
import { LineText } from './line-text.ts'

const texts = new LineText()

function read(text: string | Uint8Array) {
  return texts.of(typeof text === 'string' ? new TextEncoder().encode(text) : text)
}

test.each([
  ['a CR', '{}\r'],
  ['a run of NUL', '\0\0\0{}\0'],
  ['blanks and tabs', ' \t{}\t '],
])('what stands around a line is left out: %s', (_name, line) => {
  expect(read(line)).toEqual({ text: '{}', repaired: false })
})

test('nothing but what stands around lines is an empty text', () => {
  expect(read(' \0\r')).toEqual({ text: '', repaired: false })
})

test('bytes that are no UTF-8 are replaced, and said to be', () => {
  expect(read(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual({ text: '{\ufffd}', repaired: true })
})

test.each([
  ['500,000 values are read, with one more they are not', ',', 500_000],
  ['empty objects count as well', '{},', 250_000],
])('of a line beyond 1 MiB, %s', (_name, value, most) => {
  const padding = 'x'.repeat(1024 * 1024)

  expect(read(`${padding}${value.repeat(most)}`)).toMatchObject({ repaired: false })
  expect(read(`${padding}${value.repeat(most + 1)}`)).toBe('too-many-values')
})

test('however many values, a line of 1 MiB is read', () => {
  expect(read(','.repeat(1024 * 1024))).toMatchObject({ repaired: false })
  expect(read(','.repeat(1024 * 1024 + 1))).toBe('too-many-values')
})

test('a long line that is nested too deep is said to be that, and brackets in its texts do not nest', () => {
  const values = ','.repeat(1024 * 1024)

  expect(read(`${'['.repeat(1_000)}${values}`)).toBe('too-deep')
  expect(read(`"\\"${'['.repeat(1_000)}"${values}`)).toBe('too-many-values')
})
