/** The page of a review in a real Chromium, from a file as a privacy officer opens it: no server, no network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { afterAll, expect } from 'vitest'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { reviewHtml } from '../../diagnose-cli/src/review/review-html.ts'
import { aBundle } from '../builders/bundles.ts'
import { visit } from './browser.ts'
import { inChromium, theBrowser } from './in-chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'review-'))
const browser = theBrowser()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function thePage(): string {
  const files = aBundle()
  const checked = checkBundle(files, edx)
  if (!checked.ok) throw new Error('the bundle of the tests does not pass')
  const place = join(folder, 'review.html')
  writeFileSync(place, reviewHtml({ files, ...checked.value }))
  return pathToFileURL(place).href
}

inChromium.each(['light', 'dark'] as const)('axe finds nothing in %s', async (scheme) => {
  const { page, complaints } = await visit(browser(), thePage(), { colorScheme: scheme })

  const { violations } = await new AxeBuilder({ page }).analyze()

  expect(violations.map(({ id, nodes }) => ({ id, target: nodes[0]?.target }))).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})
