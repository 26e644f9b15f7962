/**
 * A real Chromium for tests, and a shelf with two diagnoses for it to look at.
 *
 * @module
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { aBundle, aDiagnosis } from '../builders/bundles.ts'
import { anInstitutionToken, aShelf, upload, type TestShelf } from '../builders/shelf.ts'
import { aBundleZip } from '../builders/zips.ts'
import { chromiumPath, noChromium } from './chromium.ts'

/** Undefined, after one clear line, where there is no Chromium. */
export async function aBrowser(): Promise<Browser | undefined> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) {
    console.log(`Browser tests are skipped: ${noChromium}`)
    return undefined
  }
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quiet] })
}

/** A shelf that two institutions have filled. */
export async function aFilledShelf(): Promise<TestShelf> {
  const shelf = await aShelf()
  for (const institution of ['northlake', 'ostrava']) {
    const token = await anInstitutionToken(shelf.database.sql, institution)
    const diagnosis = aDiagnosis(undefined, { name: { institution, course: 'optics', offering: '2016-T1' } })
    const response = await upload(shelf.url, aBundleZip(aBundle(diagnosis)), { token })
    if (response.status !== 201) throw new Error(`the shelf answered ${response.status}`)
  }
  return shelf
}

export interface Visit {
  page: Page
  /** What the page complained of: script errors, refused resources, violations of the content security policy. */
  complaints: string[]
}

/** Milliseconds; less than a test is given. A busy machine takes longer for a page than the usual 30 seconds. */
const patience = 100_000

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address, { waitUntil: 'load' })
  return { page, complaints }
}
