/**
 * The field table is the one that follows from the shapes. Only the forms of strings come from elsewhere, and they are
 * taken from a closed list.
 *
 * @module
 */
import { knownFormats } from '../../explain/known-kinds.ts'
import { byCodeUnit, isRising } from '../../diagnosis/order.ts'
import { fieldTable } from '../../shape/field-table.ts'
import type { Shape } from '../../shape/shape.ts'
import { bundleFiles } from '../layout.ts'
import type { ShapesFile } from '../manifest.ts'
import { fieldRecord } from '../shapes-file.ts'
import type { BundleCheck } from './bundle-check.ts'

const file = bundleFiles.shapes

export const checkFields: BundleCheck = ({ shapes }, platform, report) => {
  const known = knownFormats(platform.surrogates)
  for (const [i, category] of shapes.categories.entries()) {
    if (report.isFull()) return
    const pointer = `/categories/${i}/fields`
    for (const [j, { formats }] of category.fields.entries()) {
      if (formats.every((format) => known.has(format)) && isRising(formats, byCodeUnit)) continue
      report.add({ code: 'bundle.schema', file, pointer: `${pointer}/${j}/formats` })
    }
    if (JSON.stringify(category.fields) !== JSON.stringify(fieldsOf(category))) {
      report.add({ code: 'bundle.counts', file, pointer, hint: 'They do not follow from the shapes.' })
    }
  }
}

function fieldsOf({ shapes, fields }: ShapesFile['categories'][number]) {
  const seen = shapes.map(({ entries, occurrences, first_month, last_month }) => ({
    shape: entries as string[] as unknown as Shape, // checked by `checkShapes`; a wrong one gives other fields
    occurrences,
    firstMonth: first_month,
    lastMonth: last_month,
  }))
  return fieldTable(seen, new Map(fields.map(({ path, formats }) => [path, new Set(formats)]))).map(fieldRecord)
}
