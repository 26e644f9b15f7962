import { expect, test } from 'vitest'
import { duckdbEngine } from './duckdb-engine.ts'

const failing = (message: string, code?: string) => () => Promise.reject(Object.assign(new Error(message), { code }))

test('where DuckDB is installed it is loaded', async () => {
  expect(await duckdbEngine()).toMatchObject({ ok: true, value: { DuckDBInstance: expect.any(Function) } })
})

test.each([
  ['it is not installed', 'Cannot find package', 'ERR_MODULE_NOT_FOUND'],
  ['its bindings are not', "Cannot find module '@duckdb/node-bindings-linux-x64'", 'MODULE_NOT_FOUND'],
  ['its bindings are of another machine', 'wrong ELF class', 'ERR_DLOPEN_FAILED'],
  ['it has none for this machine', 'Error loading duckdb native binding: unsupported arch', undefined],
])('where %s, the user reads what to do', async (_name, message, code) => {
  const engine = await duckdbEngine(failing(message, code))

  expect(engine).toMatchObject({
    ok: false,
    problem: { exitCode: 2, message: [expect.any(String), expect.stringContaining('npm install')] },
  })
})

test('another error is a bug', async () => {
  await expect(duckdbEngine(failing('x is not a function'))).rejects.toThrow('x is not a function')
})
