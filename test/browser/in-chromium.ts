/**
 * How the tests of a file begin that look at something in Chromium, and how they end.
 *
 * @module
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { aBrowser } from './browser.ts'
import { chromiumPath } from './chromium.ts'

const hasChromium = chromiumPath() !== undefined

/** A test that is skipped where there is no Chromium. */
export const inChromium: ReturnType<typeof test.runIf> = test.runIf(hasChromium)

/** One browser for all tests of a file. */
export function theBrowser(): () => Browser {
  return forAllTests(aBrowser)
}

/**
 * Opens something before the tests of a file, and closes it after them. Where there is no Chromium it stays closed, and
 * no test may ask for it.
 */
export function forAllTests<T extends { close(): Promise<void> }>(open: () => Promise<T | undefined>): () => T {
  let opened: T | undefined
  beforeAll(async () => {
    if (hasChromium) opened = await open()
  })
  afterAll(() => opened?.close())
  return () => {
    if (opened === undefined) throw new Error('there is no Chromium')
    return opened
  }
}
