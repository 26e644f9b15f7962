import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gunzipWasmFile, gunzipWasmText } from '../../shared/scripts/build-gunzip.ts'

test('the committed WASM is what its sources compile to', async () => {
  expect(readFileSync(gunzipWasmFile, 'utf8')).toBe(await gunzipWasmText())
})
