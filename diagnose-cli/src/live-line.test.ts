import { expect, test } from 'vitest'
import { liveLine } from './live-line.ts'

function aTerminal(columns: number | undefined, isTTY = true) {
  const written: string[] = []
  return { isTTY, ...(columns === undefined ? {} : { columns }), write: (text: string) => written.push(text), written }
}

test('a line takes the place of the one before, and is taken away at the end', () => {
  const terminal = aTerminal(40)
  const line = liveLine(terminal)

  line.show('file 1/2')
  line.show('file 2/2')
  line.show('')
  line.clear()

  expect(terminal.written).toEqual(['file 1/2', '\r\u001b[2Kfile 2/2', '\r\u001b[2K'])
})

test.each([
  [20, '1234567890123456789', '1234567890123456789'],
  [20, '12345678901234567890', '123456789012345678…'],
  [1, '12', '…'],
  [undefined, 'x'.repeat(100), `${'x'.repeat(78)}…`],
])('at a width of %s, the last column stays free', (columns, text, shown) => {
  const terminal = aTerminal(columns)

  liveLine(terminal).show(text)

  expect(terminal.written).toEqual([shown])
})

test('in a narrow terminal the first and the last part stay longest', () => {
  const parts = 'file 1/2 · 4.1 GB · 31 types · 4 bad lines · 01:07 left'
  const shownAt = (columns: number): string | undefined => {
    const terminal = aTerminal(columns)
    liveLine(terminal).show(parts)
    return terminal.written[0]
  }

  expect([60, 50, 40, 30, 20].map(shownAt)).toEqual([
    parts,
    'file 1/2 · 4.1 GB · 31 types · 01:07 left',
    'file 1/2 · 4.1 GB · 01:07 left',
    'file 1/2 · 01:07 left',
    'file 1/2 · 01:07 l…',
  ])
})

test('the width is asked for each time, since windows are made smaller', () => {
  const terminal = { ...aTerminal(40), columns: 40 }
  const line = liveLine(terminal)

  line.show('0123456789')
  terminal.columns = 6
  line.show('0123456789')

  expect(terminal.written).toEqual(['0123456789', '\r\u001b[2K0123…'])
})

test('where there is no terminal, nothing is written', () => {
  const terminal = aTerminal(40, false)
  const line = liveLine(terminal)

  line.show('file 1/2')
  line.clear()

  expect(terminal.written).toEqual([])
})
