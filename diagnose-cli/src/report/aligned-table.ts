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
    wordWrap: true,
    wrapOnWordBoundary: false,
  })
  table.push(...cells.map((row) => [...row]))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
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
