/**
 * The scanner that stands behind every scan of the command.
 *
 * @module
 */
import type { MakeScanner } from '@mooc-panorama/shared/scan/scanner.ts'
import { createWasmScanner } from '@mooc-panorama/shared/scan/wasm-scanner.ts'

export const makeScanner: MakeScanner = createWasmScanner
