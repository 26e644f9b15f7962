/**
 * The style sheet, the scripts and the icon that pages link to. Names carry a hash of the content, so they can be cached
 * for ever.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { bundled, sourceFile, translateWorkerSource } from './bundle.ts'
import { faviconAddress, type AssetLinks } from './site.ts'

export interface Asset {
  path: string
  contentType: string
  body: Uint8Array
}

export async function buildAssets(): Promise<readonly Asset[]> {
  const [script, translate, style, icon] = await Promise.all([
    bundled('islands/main.ts'),
    translateScript(),
    bundled('styles/main.css'),
    readFile(sourceFile('styles/favicon.svg')),
  ])
  return [
    { path: hashed('app', script, 'js'), contentType: 'text/javascript; charset=utf-8', body: script },
    { path: hashed('translate', translate, 'js'), contentType: 'text/javascript; charset=utf-8', body: translate },
    { path: hashed('app', style, 'css'), contentType: 'text/css; charset=utf-8', body: style },
    { path: faviconAddress, contentType: 'image/svg+xml', body: icon },
  ]
}

/** @throws where `assets` lacks the style sheet or a script */
export function assetLinks(assets: readonly Asset[]): AssetLinks {
  return {
    css: named(assets, /app-\w+\.css$/).path,
    js: named(assets, /app-\w+\.js$/).path,
    translate: named(assets, /translate-\w+\.js$/).path,
    iconData: `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(named(assets, /\.svg$/).body))}`,
  }
}

/** The box brings its thread along, as a text. */
async function translateScript(): Promise<Uint8Array> {
  const source = await translateWorkerSource()
  return bundled('islands/translate/main.tsx', { translateWorkerSource: JSON.stringify(source) })
}

function hashed(name: string, body: Uint8Array, extension: string): string {
  return `/assets/${name}-${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`
}

function named(assets: readonly Asset[], name: RegExp): Asset {
  const asset = assets.find(({ path }) => name.test(path))
  if (asset === undefined) throw new Error(`no asset has a name like ${name.source}`)
  return asset
}
