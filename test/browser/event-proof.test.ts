/** The pages of a proven event in a real Chromium: read by axe in both themes, on a phone, and with the keyboard. */
import AxeBuilder from '@axe-core/playwright'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { expect } from 'vitest'
import { aProblemCheck } from '../builders/events.ts'
import { aProvenShelf, bad, good, played } from '../builders/proofs/proven-shelf.ts'
import { visit } from './browser.ts'
import { forAllTests, inChromium, theBrowser } from './in-chromium.ts'

const browser = theBrowser()
const shelf = forAllTests(async () => {
  const proven = await aProvenShelf()
  const check = JSON.stringify(aProblemCheck({ event_source: 'browser', event_type: 'play_video', name: 'play_video' }))
  await proven.give({ categories: [played([good(), good({ page: null })], [bad], [check])] })
  return Object.assign(proven, { path: eventPath((await proven.event('play_video')).row) })
})

const pages = ['/events?support=PARTLY', 'event/samples', 'event/support']
const address = (page: string) => `${shelf().url}${page.replace(/^event/, shelf().path)}`

inChromium.each(pages)('%s with proofs has no serious finding of axe, in light and dark', async (name) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, complaints } = await visit(browser(), address(name), { colorScheme })
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))

    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')

    expect(serious.map(({ id, nodes }) => ({ id, target: nodes[0]?.target }))).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  }
})

inChromium.each(pages)('%s with proofs does not scroll sideways on a phone of 320 px', async (name) => {
  const { page } = await visit(browser(), address(name), { viewport: { width: 320, height: 640 } })
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))

  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const)

  expect(widths[0]).toBeLessThanOrEqual(widths[1])
  await page.context().close()
})

inChromium('without script, a reader goes from the list to the sample that fails, and reads why', async () => {
  const { page } = await visit(browser(), `${shelf().url}/events`, { javaScriptEnabled: false })

  expect(await page.getByText('DONE for 2 of 3 shapes').isVisible()).toBe(true)
  await page.locator('table tbody').getByRole('link', { name: 'play_video' }).first().click()
  await page.getByRole('link', { name: 'Support', exact: true }).click()
  const failing = page.locator('tr', { hasText: 'no event can be read' })
  await failing.getByRole('link').first().click()

  const shape = page.locator(new URL(page.url()).hash)
  expect(await shape.getByText('The event has no time that can be read.').isVisible()).toBe(true)
  expect(await page.locator('table.moocdb-row').first().isVisible()).toBe(true)
  await page.context().close()
})

inChromium('each row of MOOCdb is a table with a caption, and its cells have headers', async () => {
  const { page } = await visit(browser(), address('event/samples'))
  const table = page.getByRole('table', { name: 'observed_events' }).first()

  const row = table.getByRole('row', { name: /^observed_event_timestamp/ })

  expect(await row.getByRole('rowheader').innerText()).toBe('observed_event_timestamp')
  expect(await row.getByRole('cell').last().innerText()).toBe('time')
  await page.context().close()
})

inChromium('a sample goes to the translate box without being sent, and stays in no address', async () => {
  const { page, complaints } = await visit(browser(), address('event/samples'))
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))

  await page.getByRole('link', { name: 'Try in the translate box: Sample 1 of shape 1' }).click()
  await page.getByText('1 event: 1 valid.').waitFor()

  expect(JSON.parse(await page.locator('textarea').inputValue())).toMatchObject({ event_type: 'play_video' })
  expect(await page.evaluate(() => location.pathname + location.hash)).toBe('/translate')
  expect(sent.filter((url) => url.includes('play_video') && !url.includes('#'))).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

inChromium('without script the link leads to the translate box alone', async () => {
  const { page } = await visit(browser(), address('event/samples'), { javaScriptEnabled: false })

  expect(await page.locator('a[data-try-event]').first().getAttribute('href')).toBe('/translate')
  await page.context().close()
})
