/** The report of a diagnosis in a real Chromium, from a file as its reader opens it: no server, no network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { htmlReport } from '../../diagnose-cli/src/report/html/page.ts'
import { aLargeDiagnosis, aReport } from '../builders/reports.ts'
import { visit } from './browser.ts'
import { inChromium, theBrowser } from './in-chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const browser = theBrowser()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Its address. */
function pageOf(page: string, name = 'report.html'): string {
  const place = join(folder, name)
  writeFileSync(place, page)
  return pathToFileURL(place).href
}

const usual = pageOf(htmlReport(aReport({ minCount: 2, leftOutFiles: 1 })))
const large = pageOf(htmlReport(aReport({ diagnosis: aLargeDiagnosis(1_000, 10), hasFigures: false })), 'large.html')

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

inChromium.each(['light', 'dark'] as const)('axe finds nothing in %s, with all opened', async (scheme) => {
  const { page, complaints } = await visit(browser(), usual, { colorScheme: scheme })
  await openAll(page)

  const { violations } = await new AxeBuilder({ page }).analyze()

  expect(violations.map(({ id, nodes }) => ({ id, target: nodes[0]?.target }))).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

inChromium('the page asks for nothing but itself', async () => {
  const context = await browser().newContext()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.goto(usual)
  await openAll(page)
  await page.getByRole('searchbox').fill('video')

  expect(asked).toEqual([usual])
  await context.close()
})

inChromium('a script that has come into the page does not run', async () => {
  const address = pageOf(
    htmlReport(aReport()).replace('</body>', '<script>document.title = "run"</script></body>'),
    'forged.html',
  )
  const { page, complaints } = await visit(browser(), address)

  expect(await page.title()).toBe('northlake-optics-2016-T1 · diagnosis')
  expect(complaints).toEqual([expect.stringContaining('Content Security Policy')])
  await page.context().close()
})

inChromium.each([usual, large])('on a phone of 320 px, nothing goes beyond the edge (%s)', async (address) => {
  const { page } = await visit(browser(), address, { viewport: { width: 320, height: 640 } })
  await page
    .locator('details.category')
    .first()
    .evaluate((details: HTMLDetailsElement) => (details.open = true))

  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const)

  expect(widths[0]).toBeLessThanOrEqual(widths[1])
  await page.context().close()
})

inChromium('without script, the table, the charts and the details are all there', async () => {
  const { page } = await visit(browser(), usual, { javaScriptEnabled: false })

  await page.locator('details.category summary').first().click()

  expect(await page.locator('table.events tbody tr').count()).toBe(3)
  expect(await page.locator('table.fields').first().isVisible()).toBe(true)
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  await page.context().close()
})

inChromium('with script, the table is sorted and searched, and a link opens what it leads to', async () => {
  const { page } = await visit(browser(), usual)
  const firstNames = () => page.locator('table.events tbody tr:not([hidden]) .event-type').allInnerTexts()

  const before = await firstNames()
  await page.getByRole('button', { name: 'Frequency' }).click()
  const sorted = await firstNames()
  const header = await page.locator('table.events th[aria-sort]').getAttribute('aria-sort')
  await page.getByRole('searchbox').fill('VIDEO')
  await page.getByText('1 of 3 event types').waitFor()
  const found = await firstNames()
  await page.locator('table.events tbody tr:not([hidden]) a').first().click()

  expect({ before, sorted, header, found }).toEqual({
    before: ['page_close', 'play_video', '{unlisted}'],
    sorted: ['{unlisted}', 'play_video', 'page_close'],
    header: 'ascending',
    found: ['play_video'],
  })
  // It is opened by the event of the link, which the click does not wait for.
  await page.locator('details.category:target[open]').waitFor()
  await page.context().close()
})

inChromium('on paper everything is open and the ground is white, in a dark browser too', async () => {
  const { page } = await visit(browser(), usual, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })

  const fields = page.locator('table.fields').first()
  const height = await fields.evaluate((table) => table.getBoundingClientRect().height)
  const pdf = await page.pdf({ preferCSSPageSize: true })

  expect(height).toBeGreaterThan(100)
  expect(await page.locator('nav').isVisible()).toBe(false)
  // Pages of A4, in points.
  expect(pdf.toString('latin1')).toMatch(/MediaBox \[\s*0 0 59[45](?:\.\d+)? 84[12]/)
  await page.context().close()
})

inChromium('a thousand event types can be searched', async () => {
  const { page, complaints } = await visit(browser(), large)

  await page.getByRole('searchbox').fill('number_77')
  await page.getByText('11 of 1000 event types').waitFor()

  expect(complaints).toEqual([])
  await page.context().close()
})
