/**
 * Scripts and style sheets as browsers take them: one small file each.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { rulesInPlace } from './rules-in-place.ts'

export async function bundled(name: string, define: Record<string, string> = {}): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [sourceFile(name)],
    bundle: true,
    minify: true,
    write: false,
    define,
    plugins: [rulesInPlace],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: ['es2022', 'chrome120', 'firefox120', 'safari17'],
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error(`nothing came out of ${name}`)
  return file.contents
}

/**
 * The thread that translates on the page `/translate`, as one script. The page's own script has it inside as a text: the
 * page makes no request once it is loaded, not even for a thread in place of one that was stopped.
 */
export async function translateWorkerSource(): Promise<string> {
  return new TextDecoder().decode(await bundled('islands/translate/translate-worker.ts'))
}

export function sourceFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
