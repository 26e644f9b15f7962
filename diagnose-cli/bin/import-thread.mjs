/**
 * Starts a thread that reads a part of an import.
 *
 * @module
 */
import { findOwnModules } from './own-modules.mjs'

findOwnModules()
await import('../src/import/import-worker.ts')
