/** Every page in a real Chromium: read by axe in both themes, used with and without script. */
import AxeBuilder from '@axe-core/playwright'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { expect } from 'vitest'
import { aFilledShelf, visit } from './browser.ts'
import { forAllTests, inChromium, theBrowser } from './in-chromium.ts'

const browser = theBrowser()
const shelf = forAllTests(async () => {
  const filled = await aFilledShelf()
  return Object.assign(filled, { paths: await pathsOf(filled.url) })
})

const names =
  'home events no-result event samples shapes support history translate diagnoses receipt method privacy api not-found'.split(
    ' ',
  )

inChromium.each(names)('the page "%s" has no serious finding of axe, in light and dark', async (name) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, complaints } = await visit(browser(), address(name), { colorScheme })

    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')

    expect(serious.map(({ id, nodes }) => ({ id, target: nodes[0]?.target }))).toEqual([])
    expect(complaints.filter((complaint) => name !== 'not-found' || !complaint.includes('404'))).toEqual([])
    await page.context().close()
  }
})

inChromium.each(names)('the page "%s" does not scroll sideways on a phone of 320 px', async (name) => {
  const { page } = await visit(browser(), address(name), { viewport: { width: 320, height: 640 } })

  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const)

  expect(widths[0]).toBeLessThanOrEqual(widths[1])
  await page.context().close()
})

inChromium('without script, a reader goes from home to a sample and searches', async () => {
  const { page } = await visit(browser(), shelf().url, { javaScriptEnabled: false })

  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).first().click()
  await page.getByRole('searchbox').first().fill('play_video')
  await page.getByRole('searchbox').first().press('Enter')
  const found = await page.locator('table tbody tr').count()
  await page.locator('table tbody').getByRole('link', { name: 'play_video' }).first().click()
  await page
    .getByRole('link', { name: /samples/i })
    .first()
    .click()

  expect(found).toBe(2) // browser and mobile
  expect(new URL(page.url()).pathname).toMatch(/\/samples$/)
  expect(await page.locator('[data-json]').first().isVisible()).toBe(true)
  await page.context().close()
})

inChromium('the table is sorted by the link in its header, and says so', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events`)

  await page
    .locator('th')
    .getByRole('link', { name: /event type/i })
    .click()
  const types = await page.locator('table tbody tr th, table tbody tr td:first-child').allInnerTexts()
  const sorted = await page.locator('th[aria-sort="ascending"], th[aria-sort="descending"]').count()

  expect(sorted).toBe(1)
  expect(types.length).toBeGreaterThan(3)
  expect(new URL(page.url()).searchParams.get('sort')).toMatch(/event_type$/)
  await page.context().close()
})

inChromium('with script, the slash key goes to the search box', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events`)

  await page.keyboard.press('/')

  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.context().close()
})

function address(name: string): string {
  return `${shelf().url}${shelf().paths[name] ?? ''}`
}

async function pathsOf(url: string): Promise<Record<string, string>> {
  const { rows } = (await (await fetch(`${url}/v1/events?q=problem_check`)).json()) as PanoramaPage // the shelf's own answer
  const row = rows[0]
  if (row === undefined) throw new Error('the shelf has no problem_check')
  const { diagnoses } = (await (await fetch(`${url}/v1/diagnoses`)).json()) as { diagnoses: { id: string }[] }
  const event = eventPath(row)
  const subPages = ['samples', 'shapes', 'support', 'history'].map((section) => [section, `${event}/${section}`])
  return {
    home: '/',
    events: '/events',
    'no-result': '/events?q=nothing-has-this-name',
    event,
    ...Object.fromEntries(subPages),
    translate: '/translate',
    diagnoses: '/diagnoses',
    receipt: `/diagnoses/${diagnoses[0]?.id}`,
    method: '/method',
    privacy: '/privacy',
    api: '/api',
    'not-found': '/no-such-page',
  }
}
