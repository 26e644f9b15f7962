/**
 * `npm run pictures`: takes the pictures of docs/images, of a demo that runs.
 *
 *   npm run demo          in another terminal
 *   npm run pictures -- [--shelf http://127.0.0.1:8000] [--folder var/demo]
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Browser } from 'playwright-core'
import { runDiagnose } from '../demo/run-diagnose.ts'
import { aBrowser, visit } from './browser.ts'

const root = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    shelf: { type: 'string', default: 'http://127.0.0.1:8000' },
    folder: { type: 'string', default: join(root, 'var/demo') },
  },
})

interface Picture {
  name: string
  address: string
  width?: number
  height?: number
  isDark?: true
  /** What scrolls to the top before. */
  from?: string
  /** What must be there before. */
  awaits?: string
}

const browser = await aBrowser()
if (browser === undefined) process.exitCode = 1
else {
  try {
    for (const picture of [...(await pagesOfShelf(values.shelf)), ...(await pagesOfCommand(resolve(values.folder)))]) {
      await take(browser, picture)
      console.log(`docs/images/${picture.name}.png`)
    }
  } finally {
    await browser.close()
  }
}

async function pagesOfShelf(shelf: string): Promise<Picture[]> {
  const checks = await eventOf(shelf, 'problem_check', 'server')
  const play = await eventOf(shelf, 'play_video', 'browser')
  const { diagnoses } = (await answerOf(`${shelf}/v1/diagnoses`)) as { diagnoses: DiagnosisSummary[] } // the shelf's own answer
  const phone = { width: 390, height: 844 }
  const box = '#translate-box .translation-rows'
  return [
    { name: 'home-light', address: `${shelf}/` },
    { name: 'events-light', address: `${shelf}/events` },
    { name: 'events-dark', address: `${shelf}/events`, isDark: true },
    { name: 'events-phone', address: `${shelf}/events`, ...phone },
    { name: 'event-light', address: `${shelf}${play}` },
    { name: 'samples-light', address: `${shelf}${checks}/samples`, height: 1500 },
    { name: 'proof-phone', address: `${shelf}${checks}/samples`, ...phone, from: '.translation-rows' },
    { name: 'shapes-light', address: `${shelf}${checks}/shapes` },
    { name: 'support-dark', address: `${shelf}${(await partlySupported(shelf)) ?? checks}/support`, isDark: true },
    { name: 'receipt-light', address: `${shelf}/diagnoses/${diagnoses[0]?.id ?? ''}` },
    { name: 'translate-light', address: `${shelf}/translate#example-panel`, height: 1340, awaits: box },
    { name: 'translate-phone', address: `${shelf}/translate#example-panel`, ...phone, from: box, awaits: box },
  ]
}

/** The files that the command writes, of the first diagnosis of the demo. */
async function pagesOfCommand(folder: string): Promise<Picture[]> {
  const diagnoses = join(folder, 'diagnoses')
  const [name] = readdirSync(diagnoses).filter((entry) => entry.endsWith('.diagnosis'))
  if (name === undefined) throw new Error('the demo has no diagnosis')
  await runDiagnose(['review', join(diagnoses, name), '--html'], { signal: new AbortController().signal })
  const local = (file: string): string => pathToFileURL(join(diagnoses, name, 'local', file)).href
  return [
    { name: 'report', address: local('report.html'), height: 1500 },
    { name: 'review', address: local('review.html'), width: 1200, height: 1400 },
  ]
}

async function take(
  chromium: Browser,
  { name, address, width = 1280, height = 900, isDark, from, awaits }: Picture,
): Promise<void> {
  const colorScheme = isDark ? 'dark' : 'light'
  const { page } = await visit(chromium, address, { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
  if (awaits !== undefined) await page.locator(awaits).first().waitFor()
  if (from !== undefined) {
    await page
      .locator(from)
      .first()
      .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 120))
  }
  await page.screenshot({ path: join(root, 'docs/images', `${name}.png`) })
  await page.context().close()
}

async function eventOf(shelf: string, type: string, source: string): Promise<string> {
  const { rows } = (await answerOf(`${shelf}/v1/events?q=${type}`)) as PanoramaPage // the shelf's own answer
  const row = rows.find(({ event_type, event_source }) => event_type === type && event_source === source)
  if (row === undefined) throw new Error(`the demo has no ${type}`)
  return eventPath(row)
}

/** One that is supported in part tells most; where none is, any. */
async function partlySupported(shelf: string): Promise<string | undefined> {
  const { rows } = (await answerOf(`${shelf}/v1/events?support=PARTLY`)) as PanoramaPage // the shelf's own answer
  return rows[0] === undefined ? undefined : eventPath(rows[0])
}

async function answerOf(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}
