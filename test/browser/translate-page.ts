/**
 * The translate page of a shelf of its own, in a real Chromium.
 *
 * @module
 */
import type { BrowserContextOptions } from 'playwright-core'
import { aShelf } from '../builders/shelf.ts'
import { aBrowser, visit, type Visit } from './browser.ts'
import { forAllTests } from './in-chromium.ts'

export interface TranslatePage {
  /** Address of the shelf. */
  url: string
  /** @param hash names an example, with `#example-` before it */
  open(hash?: string, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

/** One for all tests of a file; they must not ask for it where there is no Chromium. */
export function theTranslatePage(): () => TranslatePage {
  return forAllTests(aTranslatePage)
}

/** Undefined where there is no Chromium. */
async function aTranslatePage(): Promise<TranslatePage | undefined> {
  const browser = await aBrowser()
  if (browser === undefined) return undefined
  const shelf = await aShelf()
  return {
    url: shelf.url,
    open: (hash = '', options = {}) => visit(browser, `${shelf.url}/translate${hash}`, options),
    close: async () => {
      await browser.close()
      await shelf.close()
    },
  }
}
