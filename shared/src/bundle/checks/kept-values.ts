/**
 * Every kept value is one that a keep rule lets pass at its path, and every replaced one stands at a path that a shape
 * can have and has a kind of surrogate that there is.
 *
 * @module
 */
import { isKeptRow } from '../../explain/kept-rows.ts'
import { knownKinds } from '../../explain/known-kinds.ts'
import { byPath, isRising } from '../../diagnosis/order.ts'
import { bundleFiles } from '../layout.ts'
import { shownNames } from '../shown-names.ts'
import { isShapePath } from '../../shape/shape-path.ts'
import type { BundleCheck } from './bundle-check.ts'

export const checkKeptValues: BundleCheck = (bundle, platform, report) => {
  const { keptValues } = bundle
  const file = bundleFiles.keptValues
  const names = shownNames(bundle, platform)
  const { vocabulary, surrogates } = platform
  const grounds = { vocabulary, surrogates, moments: never }
  if (!isRising(keptValues, byPath))
    report.add({ code: 'bundle.schema', file, hint: 'Rising by path, value and rule.' })
  for (const { path, value, rule, line } of keptValues) {
    if (!isShapePath(path, platform.vocabulary)) report.add({ code: 'bundle.key-name', file, line, pointer: '/path' })
    else if (!isKeptRow({ path, value, rule }, grounds, names)) {
      report.add({ code: 'leak.free-text', file, line, pointer: '/value', hint: 'No keep rule lets it pass here.' })
    }
  }
}

/** A kept value is no time. */
const never = { first: Infinity, last: -Infinity }

export const checkRedactions: BundleCheck = ({ redactions }, platform, report) => {
  const file = bundleFiles.redactions
  const kinds = knownKinds(platform.surrogates)
  if (!isRising(redactions, byPath)) report.add({ code: 'bundle.schema', file, hint: 'Rising by path and rule.' })
  for (const { path, rule, line } of redactions) {
    if (!isShapePath(path, platform.vocabulary)) report.add({ code: 'bundle.key-name', file, line, pointer: '/path' })
    if (!kinds.has(rule)) report.add({ code: 'bundle.schema', file, line, pointer: '/rule' })
  }
}
