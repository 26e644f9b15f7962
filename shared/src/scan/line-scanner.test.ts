import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultScanSettings } from '../diagnosis/scan-settings.ts'
import type { PartialDiagnosis } from '../diagnosis/partial.ts'
import { edx } from '../platforms/edx/edx.ts'
import { createLineScanner } from './line-scanner.ts'

const settings = defaultScanSettings({ low: 3, high: 5 })
const encoder = new TextEncoder()
const event = '{"event_type":"play_video","event_source":"browser"}'

function scanned(...files: (string | Uint8Array)[]): PartialDiagnosis {
  const scanner = createLineScanner(edx, settings)
  for (const file of files) {
    scanner.push(typeof file === 'string' ? encoder.encode(file) : file)
    scanner.endFile()
  }
  return scanner.finish()
}

function counts({ lines, events, blank, comments, malformed, repairedUtf8 }: PartialDiagnosis) {
  return { lines, events, blank, comments, repairedUtf8, malformed: Object.fromEntries(malformed) }
}

const nothing = { lines: 0, events: 0, blank: 0, comments: 0, repairedUtf8: 0, malformed: {} }

test.each([
  ['a BOM', `\ufeff${event}\n`, {}],
  ['CRLF', `${event}\r\n\r\n`, { lines: 2, blank: 1 }],
  ['runs of NUL around it', `\0\0\0${event}\0\0\n`, {}],
  ['a line of NULs after it', `${event}\n\0\0\0`, { lines: 2, blank: 1 }],
  ['blanks around it', ` \t${event}  \n`, {}],
  ['a comment before it', `# note\n${event}`, { lines: 2, blank: 1, comments: 1 }],
])('an event is read with %s', (_name, text, expected) => {
  expect(counts(scanned(text))).toEqual({ ...nothing, lines: 1, events: 1, ...expected })
})

test('the end of a file ends the line', () => {
  expect(counts(scanned(event, event, ''))).toEqual({ ...nothing, lines: 2, events: 2 })
})

test('an event with invalid UTF-8 is repaired and counted; a broken line with it has a cause of its own', () => {
  const bad = (text: string) => Uint8Array.from(encoder.encode(text), (byte) => (byte === 0x7e ? 0xff : byte))

  expect(counts(scanned(bad('{"event_type":"book","event_source":"browser","page":"~"}\n~~~ {\n')))).toEqual({
    ...nothing,
    lines: 2,
    events: 1,
    repairedUtf8: 1,
    malformed: { 'bad-utf8': 1 },
  })
})

test('a million brackets, open or in an event, are too deep', () => {
  const deep = '['.repeat(1_000_000)
  const log = [
    deep,
    `{"event_type":"a","event_source":"b","event":${deep}${']'.repeat(1_000_000)}}`,
    '{"a":'.repeat(1e6),
  ]

  expect(counts(scanned(log.join('\n')))).toEqual({ ...nothing, lines: 3, malformed: { 'too-deep': 3 } })
})

test('a line of 100 MB is one too long line, and the next line is read', () => {
  const scanner = createLineScanner(edx, settings)
  const megabyte = new Uint8Array(1_000_000).fill(123)
  for (let i = 0; i < 100; i++) scanner.push(megabyte)
  scanner.push(encoder.encode(`\n${event}`))

  expect(counts(scanner.finish())).toEqual({ ...nothing, lines: 2, events: 1, malformed: { 'too-long': 1 } })
})

test('a hundred thousand hostile names stay within the bounds', () => {
  const scanner = createLineScanner(edx, settings)
  for (let i = 0; i < 100_000; i++) {
    const name = i % 2 === 0 ? `strange.name${i.toString(36)}` : `__proto__${i}(.*)+`
    const line = JSON.stringify({
      event_type: name,
      event_source: i % 3 ? 'browser' : `source${i}`,
      [name]: { [name]: i },
    })
    scanner.push(encoder.encode(`${line}\n`))
  }

  const { categories, events } = scanner.finish()

  expect(events).toBe(100_000)
  // 5,000 names and the unlisted ones, of browser and of all unknown sources together.
  expect(categories.size).toBe(2 * (settings.maxCandidates + 1))
  expect(new Set([...categories.values()].flatMap(({ shapes }) => [...shapes.keys()])).size).toBe(1)
}, 60_000)

const logs = join(import.meta.dirname, '../../../../shared/data/logs')

test.skipIf(!existsSync(logs))(
  'real logs: lines = events + malformed + blank, as an independent count finds (needs ../shared)',
  () => {
    let [lines, events, blank] = [0, 0, 0]
    const scanner = createLineScanner(edx, settings)
    for (const name of readdirSync(logs)) {
      const bytes = readFileSync(join(logs, name))
      scanner.push(bytes)
      scanner.endFile()
      const texts = bytes.toString('utf8').split('\n')
      if (texts.at(-1) === '') texts.pop()
      for (const text of texts) {
        lines++
        if (text.trim() === '' || text.trim().startsWith('#')) blank++
        else if (/^.*"event_type": *"[^"]/.test(text) && /"event_source": *"[^"]/.test(text)) events++
      }
    }

    const found = counts(scanner.finish())

    expect({ lines: found.lines, events: found.events, blank: found.blank }).toEqual({ lines, events, blank })
    const malformed = Object.values(found.malformed).reduce((total, count) => total + count, 0)
    expect(malformed).toBe(lines - events - blank)
  },
)

test('an alias is a name other than the event type', () => {
  const own = '{"event_type":"seq_next","event_source":"browser","name":"seq_next"}\n'
  const other = '{"event_type":"seq_next","event_source":"browser","name":"edx.ui.lms.sequence.next_selected"}\n'

  const [category] = [...scanned(own + other).categories.values()]

  expect(category?.aliases).toEqual(new Map([['edx.ui.lms.sequence.next_selected', 1]]))
})
