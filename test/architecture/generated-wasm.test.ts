import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fieldsWasmFile, fieldsWasmText } from '../../shared/scripts/build-fields.ts'
import { gunzipWasmFile, gunzipWasmText } from '../../shared/scripts/build-gunzip.ts'
import { scannerWasmFile, scannerWasmText } from '../../shared/scripts/build-scanner.ts'

test.each([
  ['scanner', scannerWasmFile, scannerWasmText],
  ['gunzip', gunzipWasmFile, gunzipWasmText],
  ['fields', fieldsWasmFile, fieldsWasmText],
])('the committed WASM of the %s is what its sources compile to', async (_name, file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(await text())
})
