/**
 * Lets Node load `.tsx` from source, so that the pages need no build.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

let registered = false

/** Call before the first `import()` of a `.tsx` module. Calling it again does nothing. */
export function registerTsx(): void {
  if (registered) return
  registered = true
  registerHooks({
    load(url, context, nextLoad) {
      const { protocol, pathname } = new URL(url)
      if (protocol !== 'file:' || !pathname.endsWith('.tsx')) return nextLoad(url, context)
      return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
    },
  })
}

function compiled(path: string): string {
  return transformSync(readFileSync(path, 'utf8'), {
    loader: 'tsx',
    format: 'esm',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcefile: path,
    sourcemap: 'inline',
  }).code
}
