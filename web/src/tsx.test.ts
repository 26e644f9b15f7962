import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('Node loads a page from source once the hook is there, also when it is registered twice', async () => {
  const program = `
    const { registerTsx } = await import('./tsx.ts')
    registerTsx()
    registerTsx()
    const { renderMethod } = await import('./render.tsx')
    console.log(renderMethod({ publicUrl: '', assets: { css: '/a.css', js: '/a.js', translate: '/t.js', iconData: 'data:,' } }).slice(0, 15))`

  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })

  expect(stdout.trim()).toBe('<!doctype html>')
})
