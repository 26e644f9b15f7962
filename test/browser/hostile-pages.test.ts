/** A shelf full of names and samples that are meant to harm, in a real Chromium. */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { expect } from 'vitest'
import { anInstitutionToken, aShelf } from '../builders/shelf.ts'
import { shelve } from '../builders/shelving.ts'
import { visit } from './browser.ts'
import { forAllTests, inChromium, theBrowser } from './in-chromium.ts'

const names = [
  '<img src=x onerror=alert(1)>',
  '</code><script>alert(1)</script>',
  '"\' onmouseover=alert(1) x="',
  '\u202e\u2066txt.exe\u2069',
  '\u{1F393}\u{1F468}\u200d\u{1F469}\u200d\u{1F467}',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '../../etc/passwd',
  'x'.repeat(240),
]
const samples = [
  JSON.stringify({ '<script>alert(1)</script>': '</div><img src=x onerror=alert(1)>', n: '\u0000\u202e' }),
  JSON.stringify({ ['k'.repeat(10_000)]: 1 }),
  `{"__proto__":{"a":1},"constructor":[${'1,'.repeat(30_000)}1]}`,
  `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`,
  JSON.stringify({ a: JSON.stringify({ b: JSON.stringify(Array(5_000).fill('<b>')) }) }),
]

const browser = theBrowser()
const shelf = forAllTests(async () => {
  const hostile = await aShelf()
  await anInstitutionToken(hostile.database.sql, 'northlake')
  await shelve(hostile.database.sql, 1, {
    // The samples of one name are enough: every page of it is like that of the others.
    categories: names.map((eventType, i) => ({
      eventType,
      ...(i === 0 && {
        shapes: Array.from({ length: 12 }, (_, n) => 12 - n),
        samples: Array.from({ length: 12 }, () => samples),
      }),
    })),
  })
  const { rows } = (await (await fetch(`${hostile.url}/v1/events`)).json()) as PanoramaPage // the shelf's own answer
  const events = rows.flatMap((row) =>
    (row.frequency > 1 ? ['', '/samples', '/shapes'] : ['']).map((section) => `${eventPath(row)}${section}`),
  )
  const paths = [
    '/',
    '/events',
    `/events?${new URLSearchParams({ q: names[0] ?? '' }).toString()}`,
    '/diagnoses',
    ...events,
  ]
  return Object.assign(hostile, { paths })
})

inChromium('nothing of it runs, is asked for, or turns the page around', async () => {
  const { page, complaints } = await visit(browser(), shelf().url)
  const asked: string[] = []
  page.on('dialog', (dialog) => void (asked.push(dialog.message()), dialog.dismiss()))
  page.on('request', (request) => {
    if (!request.url().startsWith(shelf().url)) asked.push(request.url())
  })
  for (const path of shelf().paths) {
    await page.goto(`${shelf().url}${path}`, { waitUntil: 'load' })
    const odd = await page.locator('main img, main script, main iframe, main [onmouseover]').count()
    expect([path, odd]).toEqual([path, 0])
  }

  expect(shelf().paths.length).toBeGreaterThan(names.length + 5)
  expect([asked, complaints]).toEqual([[], []])
  await page.context().close()
})

inChromium('each page of samples stays light', async () => {
  for (const path of shelf().paths.filter((one) => one.endsWith('/samples'))) {
    const { page } = await visit(browser(), `${shelf().url}${path}`)

    expect(await page.locator('*').count()).toBeLessThan(20_000)
    await page.context().close()
  }
})

inChromium('in the table to take away, no cell is a formula', async () => {
  const text = await (await fetch(`${shelf().url}/events.csv`)).text()
  const cells = text
    .split('\n')
    .flatMap((line) => [...line.matchAll(/(?:^|,)"?([^",]*)/g)].map(([, cell = '']) => cell))

  expect(text).toContain('HYPERLINK')
  expect(cells.filter((cell) => /^[=@+\t\r]/.test(cell))).toEqual([])
})
