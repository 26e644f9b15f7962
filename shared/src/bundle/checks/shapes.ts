/**
 * Each shape is made of what a scan can write, has the id and the schema that follow from it, and counts add up.
 *
 * @module
 */
import type { Month } from '../../diagnosis/partial.ts'
import { byCodeUnit, byFrequencyAndId, isRising } from '../../diagnosis/order.ts'
import type { Platform } from '../../platforms/platform.ts'
import { schemaText } from '../../shape/schema-text.ts'
import { shapeId, type Shape } from '../../shape/shape.ts'
import { bundleFiles } from '../layout.ts'
import type { ShapesFile } from '../manifest.ts'
import type { Report } from '../report.ts'
import { isShapeEntry } from '../../shape/shape-path.ts'
import type { BundleCheck } from './bundle-check.ts'

type CategoryShapes = ShapesFile['categories'][number]
type ShapeRecord = CategoryShapes['shapes'][number]

const file = bundleFiles.shapes

export const checkShapes: BundleCheck = ({ shapes, classification, manifest }, platform, report) => {
  for (const [i, category] of shapes.categories.entries()) {
    if (report.isFull()) return
    const pointer = `/categories/${i}`
    if (!isRising(category.shapes, byFrequencyAndId)) {
      report.add({
        code: 'bundle.schema',
        file,
        pointer: `${pointer}/shapes`,
        hint: 'Most frequent first, then by id.',
      })
    }
    for (const [j, shape] of category.shapes.entries()) {
      checkShape(shape, `${pointer}/shapes/${j}`, platform, report)
      checkMonths(shape, category.months, `${pointer}/shapes/${j}`, report)
      if (shape.occurrences >= manifest.settings.minCount) continue
      const hint = 'It is below the smallest count to show.'
      report.add({ code: 'bundle.counts', file, pointer: `${pointer}/shapes/${j}/occurrences`, hint })
    }
    const events = category.shapes.reduce((sum, { occurrences }) => sum + occurrences, category.unshaped)
    if (events === classification[i]?.occurrences) continue
    const hint = 'The shapes and the unshaped events are the events of the category.'
    report.add({ code: 'bundle.counts', file, pointer: `${pointer}/shapes`, hint })
  }
}

function checkShape({ id, entries, schema }: ShapeRecord, pointer: string, platform: Platform, report: Report): void {
  const wrong = entries.findIndex((entry) => !isShapeEntry(entry, platform.vocabulary))
  if (wrong >= 0) {
    report.add({ code: 'bundle.key-name', file, pointer: `${pointer}/entries/${wrong}` })
    return
  }
  if (entries[0] !== ' object' || !isRising(entries, byCodeUnit)) {
    report.add({
      code: 'bundle.schema',
      file,
      pointer: `${pointer}/entries`,
      hint: 'Rising, each once, the root first.',
    })
  }
  const shape = entries as string[] as unknown as Shape // just checked, entry by entry
  if (id !== shapeId(shape)) report.add({ code: 'bundle.wrong-id', file, pointer: `${pointer}/id` })
  if (JSON.stringify(schema) !== schemaText(shape)) {
    const hint = 'It is not the schema of these entries.'
    report.add({ code: 'bundle.schema', file, pointer: `${pointer}/schema`, hint })
  }
}

type Span = { first_month?: Month | undefined; last_month?: Month | undefined }

/** @param months of the category, rising */
function checkMonths(span: Span, months: readonly Month[], pointer: string, report: Report): void {
  const { first_month: first, last_month: last } = span
  const fits =
    first === undefined || last === undefined
      ? first === last
      : first <= last && months.includes(first) && months.includes(last)
  if (!fits) report.add({ code: 'bundle.counts', file, pointer: `${pointer}/first_month` })
}
