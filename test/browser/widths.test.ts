/** Pages at many widths and with large text: nothing is cut off, and names stay readable. */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { anInstitutionToken, aShelf } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'
import { visit } from './browser.ts'
import { forAllTests, inChromium, theBrowser } from './in-chromium.ts'

const browser = theBrowser()
/** One event type has more shapes than a page shows, and a part of them is translated. */
const shelf = forAllTests(async () => {
  const wide = await aShelf()
  await anInstitutionToken(wide.database.sql, 'northlake')
  await shelve(wide.database.sql, 1, {
    categories: [
      { eventType: 'save_problem_check', shapes: Array.from({ length: 60 }, (_, i) => 60 - i) },
      { eventType: '/courses/{course}/xblock/{usage:problem}/handler/xmodule_handler/problem_check', shapes: [3] },
    ],
  })
  const { rows } = (await (await fetch(`${wide.url}/v1/events?q=save_problem`)).json()) as PanoramaPage // the shelf's own answer
  if (rows[0] === undefined) throw new Error('the shelf has no save_problem_check')
  return Object.assign(wide, { path: eventPath(rows[0]) })
})

inChromium.each([320, 360, 640, 768, 930, 1024, 1152, 1280])(
  'at %i px no page scrolls sideways, and the name of an event has room',
  async (width) => {
    const { page } = await visit(browser(), `${shelf().url}/events`, { viewport: { width, height: 900 } })

    expect(await sideways(page)).toBe(0)
    const name = await page.locator('.events tbody th').first().boundingBox()
    expect(name?.width).toBeGreaterThan(140)
    for (const section of ['samples', 'shapes', 'support']) {
      await page.goto(`${shelf().url}${shelf().path}/${section}?page=2`)
      expect([section, await sideways(page)]).toEqual([section, 0])
    }
    await page.context().close()
  },
)

inChromium('the pages of many shapes are light, and every shape is on one of them', async () => {
  const { page } = await visit(browser(), `${shelf().url}${shelf().path}/shapes`)
  const names: string[] = []
  for (;;) {
    names.push(...(await page.locator('.shapes-table tbody th').allInnerTexts()))
    expect(await page.locator('*').count()).toBeLessThan(5_000)
    const next = page.getByRole('navigation', { name: 'Pages of shapes' }).getByRole('link', { name: 'Next' })
    if ((await next.count()) === 0) break
    await next.click()
  }

  expect(new Set(names).size).toBe(60)
  expect(names).toHaveLength(60)
  await page.context().close()
})

inChromium('on paper there is the table and nothing to click', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events`)
  await page.emulateMedia({ media: 'print' })

  expect(await page.locator('.events thead').isVisible()).toBe(true)
  expect(await page.locator('.site-header nav, .search, .facets, .pager').filter({ visible: true }).count()).toBe(0)
  await page.context().close()
})

/** By how many pixels a page is wider than its window. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}
