/**
 * The style sheet, the script and the icon that pages link to. Names carry a hash of the content, so they can be cached
 * for ever.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { faviconAddress, type AssetLinks } from './site.ts'

export interface Asset {
  path: string
  contentType: string
  body: Uint8Array
}

export async function buildAssets(): Promise<readonly Asset[]> {
  const [script, style, icon] = await Promise.all([
    bundled('islands/main.ts'),
    bundled('styles/main.css'),
    readFile(sourceFile('styles/favicon.svg')),
  ])
  return [
    { path: hashed(script, 'js'), contentType: 'text/javascript; charset=utf-8', body: script },
    { path: hashed(style, 'css'), contentType: 'text/css; charset=utf-8', body: style },
    { path: faviconAddress, contentType: 'image/svg+xml', body: icon },
  ]
}

/** @throws where `assets` lacks the style sheet or the script */
export function assetLinks(assets: readonly Asset[]): AssetLinks {
  return { css: pathOf(assets, '.css'), js: pathOf(assets, '.js') }
}

async function bundled(name: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [sourceFile(name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome120', 'firefox120', 'safari17'],
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error(`nothing came out of ${name}`)
  return file.contents
}

function sourceFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

function hashed(body: Uint8Array, extension: string): string {
  return `/assets/app-${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`
}

function pathOf(assets: readonly Asset[], ending: string): string {
  const asset = assets.find(({ path }) => path.endsWith(ending))
  if (asset === undefined) throw new Error(`no asset ends in ${ending}`)
  return asset.path
}
