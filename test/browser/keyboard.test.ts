/** Pages without a mouse: every step with the keyboard, and each of them can be seen. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { aFilledShelf, visit } from './browser.ts'
import { forAllTests, inChromium, theBrowser } from './in-chromium.ts'

const browser = theBrowser()
const shelf = forAllTests(aFilledShelf)

inChromium.each(['light', 'dark'] as const)(
  'a filter is found, chosen and taken back with the keyboard (%s)',
  async (colorScheme) => {
    const { page } = await visit(browser(), `${shelf().url}/events`, { colorScheme, reducedMotion: 'reduce' })
    const all = await page.locator('.events tbody tr').count()

    await tabTo(page, /^server/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/source=server/)
    const filtered = await page.locator('.events tbody tr').count()
    await tabTo(page, /server/)
    expect(await focusIsSeen(page)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.search.includes('source'))

    expect(filtered).toBeGreaterThan(0)
    expect(filtered).toBeLessThan(all)
    await page.context().close()
  },
)

inChromium('every stop of the tab key on the list of events is seen', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events`)
  const unseen: string[] = []
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    if (!(await focusIsSeen(page))) unseen.push(await focusedText(page))
  }

  expect(unseen).toEqual([])
  await page.context().close()
})

inChromium('the first stop leads past the header', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events`)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')

  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.context().close()
})

inChromium('an event is translated and read with the keyboard, and the answer is announced', async () => {
  const { page, complaints } = await visit(browser(), `${shelf().url}/translate`)

  await tabTo(page, /^Problem with two parts/)
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'event' }).waitFor()
  const area = page.locator('textarea')
  await area.focus()
  await page.keyboard.press('Control+Enter')

  await page.getByRole('status').filter({ hasText: 'valid' }).waitFor()
  expect(await page.getByRole('status').getAttribute('aria-live')).not.toBe('off')
  expect(complaints).toEqual([])
  await page.context().close()
})

inChromium('in colours of the system, what is current is still marked', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events?sort=event_type`, { forcedColors: 'active' })

  const width = await page
    .locator('[aria-current="page"]')
    .first()
    .evaluate((element) => getComputedStyle(element).outlineWidth)

  expect(width).toBe('2px')
  await page.context().close()
})

/** Presses Tab until something with this text has the focus. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab')
    if (text.test(await focusedText(page))) return
  }
  throw new Error(`no stop of the tab key is ${text.source}`)
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? '').trim())
}

/** Whether it lies in the window and has an outline. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return false
    const { width, height, top, bottom } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    return isOutlined && width > 0 && height > 0 && bottom > 0 && top < window.innerHeight
  })
}
