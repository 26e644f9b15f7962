/** Texts that are meant to harm, in the translate box of a real Chromium: the tab lives, and says in words what is wrong. */
import { mostCharacters } from '@mooc-panorama/web/islands/translate/questions.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { anEvent, aPlayVideo, aProblemCheck, logOf } from '../builders/events.ts'
import { inChromium } from './in-chromium.ts'
import { theTranslatePage } from './translate-page.ts'

const box = theTranslatePage()

const event = JSON.stringify(aPlayVideo())

inChromium.each(['pasted', 'dropped', 'typed by a program', 'dropped as a file'] as const)(
  'a text too long that is %s is refused in words, and the box goes on',
  async (how) => {
    const { page, complaints } = await box().open()
    await enter(page, how, how === 'typed by a program' ? 6_000_000 : 100_000_000) // more, and the browser itself gives up

    await page.getByText('more than the 5,000,000 characters that the box takes').waitFor()
    expect(await page.locator('textarea').inputValue()).toBe('')
    await goesOn(page)
    expect(complaints).toEqual([])
    await page.context().close()
  },
)

const small = { agent: 'x', context: {}, referer: 'x', session: 'x', page: 'x' }
const nested = '{"a":'
/** The biggest that the box takes, and how it is summed up. */
const texts: [name: string, text: () => string, summary: string][] = [
  ['one endless line', () => 'x'.repeat(mostCharacters), '1 event: 1 invalid.'],
  ['blank lines', () => '\n'.repeat(mostCharacters), 'Paste an event'],
  ['lines of one sign', () => 'x\n'.repeat(mostCharacters / 2), '1,000 events: 1,000 invalid. 2,499,000 more lines'],
  ['brackets', () => '['.repeat(mostCharacters), '1 event: 1 invalid.'],
  ['objects in objects', () => `${nested.repeat(800_000)}1${'}'.repeat(800_000)}`, '1 event: 1 invalid.'],
  ['NUL', () => '\u0000'.repeat(300_000), '1 event: 1 invalid.'],
  [
    'many small events',
    () => logOf(Array(6_000).fill(aPlayVideo(small))),
    '1,000 events: 1,000 valid. 5,000 more lines',
  ],
  ['an event with a long text', () => JSON.stringify(anEvent({ host: 'x'.repeat(4_900_000) })), '1 event: 1 valid.'],
  ['an event with many fields', () => JSON.stringify(anEvent(fields(180_000))), '1 event: 1 valid.'],
  [
    'a check with many answers',
    () => JSON.stringify(aProblemCheck({ event: { answers: fields(20_000) } })),
    '1 event: 1 valid.',
  ],
]

inChromium.each(texts)('%s: the tab lives', async (_name, text, summary) => {
  const { page, complaints } = await box().open()
  await page.evaluate(pasteInto, text())

  await page.getByRole('status').filter({ hasText: summary }).waitFor()
  await goesOn(page)
  expect(complaints).toEqual([])
  await page.context().close()
})

inChromium('markup, keys of every object and marks that turn text around are shown as they are', async () => {
  const { page, complaints } = await box().open()
  const markup = '<img src=x onerror=alert(1)>\u202e<script>alert(1)</script>'
  const hostile = anEvent({ event_type: markup, name: markup, event_source: '__proto__', host: 'constructor' })
  const asked: string[] = []
  page.on('dialog', (dialog) => void (asked.push(dialog.message()), dialog.dismiss()))
  await page.evaluate(pasteInto, JSON.stringify(hostile).replace('{', '{"__proto__":{"event_type":"play_video"},'))

  await page.getByText('1 event: 1 unknown.').waitFor()
  await page.locator('.trace-facts').waitFor()
  expect(await page.locator('.event-result summary .event-type').innerText()).toBe(markup)
  expect(await page.locator('#translate-box img, #translate-box script').count()).toBe(0)
  expect([asked, complaints]).toEqual([[], []])
  await page.context().close()
})

inChromium('a translation that does not end is stopped by the button, and the next one has a new thread', async () => {
  const { page } = await box().open()
  const stop = page.getByRole('button', { name: 'Stop' })
  await page.evaluate(swallowNextQuestion)
  await page.locator('textarea').fill(event)
  await page.getByText('Translating…').waitFor()
  await stop.click()

  await page.getByText('Stopped. Nothing was translated.').waitFor()
  expect(await stop.isDisabled()).toBe(true)
  await goesOn(page)
  await page.context().close()
})

/** The box still translates. */
async function goesOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.locator('textarea').fill(event)
  await page.getByRole('button', { name: 'Translate' }).click()
  await page.getByText('1 event: 1 valid.').waitFor()
  await page.getByText('event(json).currentTime').first().waitFor()
}

/** Fields with names that no rule reads. */
function fields(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`a3d9c14e_${i}_1`, '1']))
}

async function enter(page: Page, how: string, length: number): Promise<void> {
  await page.evaluate(
    ([way, signs]) => {
      const area = document.querySelector('textarea')
      const text = 'x'.repeat(signs)
      const transfer = new DataTransfer()
      if (way === 'dropped as a file') transfer.items.add(new File([text], 'tracking.log'))
      else transfer.setData('text/plain', text)
      const init = { bubbles: true, cancelable: true }
      if (way === 'pasted') area?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }))
      else if (way === 'typed by a program' && area !== null) {
        area.value = text
        area.dispatchEvent(new InputEvent('input', init))
      } else area?.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: transfer }))
    },
    [how, length] as const,
  )
}

/** A small text is put in as a browser does; a large one is for the page to take. */
function pasteInto(text: string): void {
  const area = document.querySelector('textarea')
  const transfer = new DataTransfer()
  transfer.setData('text/plain', text)
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer })
  if (area === null || !area.dispatchEvent(paste)) return
  area.value = text
  area.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** From now on, the first question that is asked of a thread never reaches it. */
function swallowNextQuestion(): void {
  const { prototype } = Worker
  const ask = prototype.postMessage
  prototype.postMessage = () => {
    prototype.postMessage = ask
  }
}
