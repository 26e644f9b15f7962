/**
 * Compiles the scanner, and with it what reads the fields of lines.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fieldsWasmFile, fieldsWasmText } from './build-fields.ts'
import { compileAssembly, wasmText } from './compile-assembly.ts'

export const scannerWasmFile = fileURLToPath(new URL('../src/scan/scanner-wasm.gen.ts', import.meta.url))

/** What `scanner-wasm.gen.ts` has to say. */
export async function scannerWasmText(): Promise<string> {
  const wasm = await compileAssembly('index.ts')
  return wasmText('scannerWasm', 'scan/assembly/index.ts in WASM, as base64.', wasm)
}

if (import.meta.main) {
  writeFileSync(scannerWasmFile, await scannerWasmText())
  writeFileSync(fieldsWasmFile, await fieldsWasmText())
}
