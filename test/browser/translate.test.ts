/** The translate box in a real Chromium, as people use it. */
import AxeBuilder from '@axe-core/playwright'
import { examples } from '@mooc-panorama/web/islands/translate/examples.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { anEnrollment, aPlayVideo, logOf } from '../builders/events.ts'
import { inChromium } from './in-chromium.ts'
import { theTranslatePage } from './translate-page.ts'

const box = theTranslatePage()

const event = JSON.stringify(aPlayVideo())

inChromium('using all of the page makes no request and leaves nothing behind', async () => {
  const { page, complaints } = await box().open('', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.context().on('request', (request) => {
    // The thread is made of a text that the page has; a busy browser may come to it late.
    if (!request.url().startsWith('blob:')) requests.push(request.url())
  })

  await paste(page, event)
  await page.getByText('event(json).currentTime').first().waitFor()
  await page.getByRole('button', { name: 'Copy as JSON' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  // The page knows its address at once; what drives it hears of it later.
  const address = () => page.evaluate(() => location.pathname + location.search + location.hash)
  const addresses = [await address()]
  for (const { title } of examples) {
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { name: 'Copy as JSON' }).waitFor()
    addresses.push(await address())
  }
  await page.getByRole('button', { name: 'Clear' }).click()
  addresses.push(await address())

  expect({ requests, complaints, addresses }).toEqual({
    requests: [],
    complaints: [],
    addresses: ['/translate', ...examples.map(({ name }) => `/translate#example-${name}`), '/translate'],
  })
  expect(await page.evaluate(keptByBrowser)).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0 })
  await page.context().close()
})

inChromium('on a phone, a step without a place has no word for one', async () => {
  const { page } = await box().open('', { viewport: { width: 390, height: 844 } })
  await page.locator('textarea').fill(logOf([anEnrollment(), aPlayVideo({ time: '2016-03-14T09:30:00' })]))
  const steps = page.locator('.trajectory-table tbody tr')
  await steps.first().waitFor()

  const named = (index: number) => steps.nth(index).locator('td:visible').count()
  expect([await named(0), await named(1)]).toEqual([2, 4])
  await page.context().close()
})

inChromium('neither the page nor a thread of it could connect, even if it wanted', async () => {
  const { page } = await box().open()

  const outcomes = await page.evaluate(async (address) => {
    const inPage = await fetch(address).then(
      () => 'connected',
      () => 'refused',
    )
    const code = `fetch('${address}').then(() => postMessage('connected'), () => postMessage('refused'))`
    const thread = new Worker(URL.createObjectURL(new Blob([code])))
    const inThread = await new Promise((resolve) => thread.addEventListener('message', ({ data }) => resolve(data)))
    return [inPage, inThread]
  }, `${box().url}/events.json`)

  expect(outcomes).toEqual(['refused', 'refused'])
  await page.context().close()
})

inChromium('the keyboard is enough: to an area, to its rows, to another event', async () => {
  const { page } = await box().open()
  await tabTo(page, (element) => element?.tagName === 'TEXTAREA')
  await page.keyboard.insertText(`${event}\n${event.replaceAll('play_video', 'pause_video')}`)
  await page.keyboard.press('Control+Enter')
  await page.getByText('2 events: 2 valid.').waitFor()
  await tabTo(
    page,
    (element) => element?.tagName === 'SUMMARY' && element.textContent?.includes('pause_video') === true,
  )
  await page.keyboard.press('Enter')

  await page.getByText('A learner pauses a video.').waitFor()
  expect(await page.locator('details.event-result[open]').count()).toBe(2)
  await page.context().close()
})

inChromium('events of one text share a trajectory, and what is inferred is said', async () => {
  const { page } = await box().open('#example-panel')

  await page.locator('.trajectory-table').waitFor()
  const steps = await page.locator('.trajectory-table tbody tr').allInnerTexts()
  await page.locator('.trajectory-table').getByRole('link', { name: 'play_video' }).click()
  await page.getByText('Its place is an inference: panel of an earlier event.').waitFor()

  expect(steps.map((step) => step.split('\t').map((cell) => cell.trim()))).toEqual([
    ['seq_goto', '09:26:53', 'learner 1', 'courseware/optics/lenses/3/', 'this event'],
    ['play_video', '09:27:10', 'learner 1', 'courseware/optics/lenses/3/video/lens_demo/', 'panel of an earlier event'],
    [
      'pause_video',
      '09:27:51',
      'learner 1',
      'courseware/optics/lenses/3/video/lens_demo/',
      'panel of an earlier event',
    ],
  ])
  await page.context().close()
})

inChromium('an event without a rule leads to a diagnosis, and a cut line is told by its number', async () => {
  const { page } = await box().open('#example-unknown')
  await page.getByText('unknown event', { exact: true }).waitFor()
  expect(await page.locator('.event-result .command').innerText()).toContain('npx diagnose run logs/')

  await page.getByRole('link', { name: 'Line that was cut' }).click()
  await page.getByText('2 events: 1 valid, 1 invalid.').waitFor()
  expect(await page.locator('#line-2').innerText()).toMatch(/^invalid\s+line 2\s+The line is not valid JSON\.$/)
  await page.context().close()
})

inChromium('the page of the event is one link away', async () => {
  const { page } = await box().open('#example-check')

  const address = await page.getByRole('link', { name: 'This event on the panorama' }).getAttribute('href')

  expect(address).toBe('/e?source=server&type=problem_check')
  await page.context().close()
})

inChromium('typing is translated when it rests, and takes the example out of the address', async () => {
  const { page } = await box().open('#example-post')
  await page.getByText('1 event: 1 valid.').waitFor()
  await page.locator('textarea').fill('{"event_type":"juggle"}')

  await page.getByText('1 event: 1 invalid.').waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('')
  await page.context().close()
})

inChromium.each(['panel', 'check', 'unknown', 'malformed'])(
  'the example "%s" has no finding of axe in light and dark, and fits on a phone of 320 px',
  async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await box().open(`#example-${name}`, { colorScheme, viewport: { width: 320, height: 640 } })
      await page.locator('details.event-result').first().waitFor()
      const closed = page.locator('details.event-result:not([open]) > summary')
      while ((await closed.count()) > 0) await closed.first().click()
      await page.waitForFunction(everythingIsTraced)

      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, target: nodes[0]?.target }))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.context().close()
    }
  },
)

/** As a person does it: through the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((own) => navigator.clipboard.writeText(own), text)
  await page.locator('textarea').focus()
  await page.keyboard.press('Control+V')
}

/** Presses the tab key until the element has the focus; at most 80 times. */
async function tabTo(page: Page, isIt: (element: Element | null) => boolean): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`(${isIt.toString()})(document.activeElement)`)) return
  }
  throw new Error('the tab key does not lead there')
}

function everythingIsTraced(): boolean {
  const readable = [...document.querySelectorAll('details.event-result')].filter(
    (one) => !one.querySelector('.pill.no'),
  )
  return readable.every((one) => one.querySelector('.trace-facts') !== null)
}

async function keptByBrowser(): Promise<object> {
  const [databases, kept] = [await indexedDB.databases(), await caches.keys()]
  const { cookie } = document
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: cookie,
    databases: databases.length,
    caches: kept.length,
  }
}
