/**
 * Compiles the part of an import that reads the fields of lines.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { compileAssembly, wasmText } from './compile-assembly.ts'

export const fieldsWasmFile = fileURLToPath(new URL('../src/scan/fields-wasm.gen.ts', import.meta.url))

/** What `fields-wasm.gen.ts` has to say. */
export async function fieldsWasmText(): Promise<string> {
  const wasm = await compileAssembly('fields-entry.ts')
  return wasmText('fieldsWasm', 'fields-entry.ts in WASM, as base64.', wasm)
}
