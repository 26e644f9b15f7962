import { expect, test } from 'vitest'
import { assetLinks, buildAssets } from './assets.ts'

test('style sheet, script and icon, the first two named by their content', async () => {
  const assets = await buildAssets()

  expect(assets.map(({ path, contentType }) => [path.replace(/[0-9a-f]{12}/, '#'), contentType])).toEqual([
    ['/assets/app-#.js', 'text/javascript; charset=utf-8'],
    ['/assets/app-#.css', 'text/css; charset=utf-8'],
    ['/assets/favicon.svg', 'image/svg+xml'],
  ])
  expect(assetLinks(assets)).toEqual({ js: assets[0]?.path, css: assets[1]?.path })
  expect((await buildAssets()).map(({ path }) => path)).toEqual(assets.map(({ path }) => path))
})

test('the script stays below 5 kB, and the style sheet loads nothing', async () => {
  const [script, style] = await buildAssets()

  expect(script?.body.length).toBeLessThan(5_000)
  expect(new TextDecoder().decode(style?.body)).not.toMatch(/url\(|@import/)
})

test('without a style sheet there are no links', () => {
  expect(() => assetLinks([])).toThrow('no asset ends in .css')
})
