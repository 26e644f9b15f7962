/**
 * One thing that must be true of a bundle whose files can all be read.
 *
 * @module
 */
import type { Platform } from '../../platforms/platform.ts'
import type { BundleContent } from '../bundle-content.ts'
import type { Report } from '../report.ts'

/** Linear in the size of the bundle. Reports where something is wrong, never what it read. */
export type BundleCheck = (bundle: BundleContent, platform: Platform, report: Report) => void
