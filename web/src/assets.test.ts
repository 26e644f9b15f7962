import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetLinks, buildAssets } from './assets.ts'

test('style sheet, scripts and icon, all but the icon named by their content', async () => {
  const assets = await buildAssets()

  expect(assets.map(({ path, contentType }) => [path.replace(/[0-9a-f]{12}/, '#'), contentType])).toEqual([
    ['/assets/app-#.js', 'text/javascript; charset=utf-8'],
    ['/assets/translate-#.js', 'text/javascript; charset=utf-8'],
    ['/assets/app-#.css', 'text/css; charset=utf-8'],
    ['/assets/favicon.svg', 'image/svg+xml'],
  ])
  expect(assetLinks(assets)).toEqual({
    js: assets[0]?.path,
    translate: assets[1]?.path,
    css: assets[2]?.path,
    iconData: expect.stringMatching(/^data:image\/svg\+xml,%3Csvg/),
  })
  expect((await buildAssets()).map(({ path }) => path)).toEqual(assets.map(({ path }) => path))
})

test('the script of every page stays below 5 kB, and the style sheet loads nothing', async () => {
  const [script, , style] = await buildAssets()

  expect(script?.body.length).toBeLessThan(5_000)
  expect(new TextDecoder().decode(style?.body)).not.toMatch(/url\(|@import/)
})

test('the scripts of the translate page, with all rules, stay below 60 kB as they are sent', async () => {
  const scripts = (await buildAssets()).filter(({ path }) => path.endsWith('.js'))
  const zipped = scripts.map(({ body }) => gzipSync(body).length)

  expect(scripts).toHaveLength(2)
  expect(zipped.reduce((sum, length) => sum + length)).toBeLessThan(60_000)
})

test('without a style sheet there are no links', () => {
  expect(() => assetLinks([])).toThrow('no asset has a name like app-\\w+\\.css$')
})
