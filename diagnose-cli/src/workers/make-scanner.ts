/**
 * The scanner that stands behind every scan of the command.
 *
 * @module
 */
import { createLineScanner } from '@mooc-panorama/shared/scan/line-scanner.ts'
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'

export const makeScanner: MakeScanner = createLineScanner
