/**
 * Compiles the part of the scan that unpacks gzip, for use without a scanner.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileAssembly, wasmText } from './compile-assembly.ts'

export const gunzipWasmFile = fileURLToPath(new URL('../src/scan/gunzip-wasm.gen.ts', import.meta.url))

/** What `gunzip-wasm.gen.ts` has to say. */
export async function gunzipWasmText(): Promise<string> {
  const wasm = await compileAssembly('gunzip-entry.ts')
  return wasmText('gunzipWasm', 'gzip-members.ts in WASM, as base64.', wasm)
}

if (import.meta.main) writeFileSync(gunzipWasmFile, await gunzipWasmText())
