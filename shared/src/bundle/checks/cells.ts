/**
 * No cell of a table looks like something private, whatever column it stands in.
 *
 * @module
 */
import { privateCellFinding } from '../../explain/private-patterns.ts'
import { pointerTo } from '../pointer.ts'
import type { BundleCheck } from './bundle-check.ts'

export const checkCells: BundleCheck = ({ cells }, _platform, report) => {
  for (const { file, header, rows } of cells) {
    for (const { cells: row, line } of rows) {
      for (const [i, cell] of row.entries()) {
        const code = privateCellFinding(cell)
        if (code !== undefined) report.add({ code, file, line, pointer: pointerTo([header[i] ?? i]) })
      }
    }
    if (report.isFull()) return
  }
}
