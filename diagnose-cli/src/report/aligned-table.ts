/**
 * A table of text without lines around it: columns aligned, a long first column wrapped where the terminal is narrow.
 *
 * @module
 */
import { stripVTControlCharacters } from 'node:util'
import Table from 'cli-table3'

export interface Column {
  title: string
  align?: 'left' | 'right'
}

const gap = 2
/** A first column narrower than this cannot be read; then the lines are longer than the terminal. */
const narrowest = 24

/** @param width of the terminal in characters; `undefined` where lines may have any length */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[], width?: number): string {
  const cells = [columns.map(({ title }) => title), ...rows]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => stripVTControlCharacters(row[i] ?? '').length)))
  const others = widths.slice(1).reduce((sum, own) => sum + own + gap, 0)
  const first = Math.min(widths[0] ?? 0, Math.max(narrowest, (width ?? Infinity) - others))
  const table = new Table({
    chars: { ...noLines, middle: ' '.repeat(gap) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: [first, ...widths.slice(1)],
    colAligns: columns.map(({ align }) => align ?? 'left'),
  })
  table.push(...cells.map(([name = '', ...rest]) => [wrapped(name, first), ...rest]))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** In lines of at most so many characters, broken behind a mark between words where there is one in the second half. */
function wrapped(text: string, width: number): string {
  if (text.length <= width) return text
  const half = Math.floor(width / 2)
  const mark = Math.max(...['/', '.', '-', '_'].map((sign) => text.lastIndexOf(sign, width - 1))) + 1
  const end = mark > half ? mark : width
  return `${text.slice(0, end)}\n${wrapped(text.slice(end), width)}`
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
}
