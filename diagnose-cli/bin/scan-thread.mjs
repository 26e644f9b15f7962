/**
 * Starts a thread that scans.
 *
 * @module
 */
import { findOwnModules } from './own-modules.mjs'

findOwnModules()
await import('../src/workers/scan-worker.ts')
