import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aPartial, problemsOf, withManifest } from '../../../test/builders/bundles.ts'
import { anEvent, logOf } from '../../../test/builders/events.ts'
import { rawFindings } from '../../../test/builders/raw-findings.ts'
import { edx } from '../platforms/edx/edx.ts'
import { indexOf } from './bundle-index.ts'
import { sampledLines } from './sampled-lines.ts'

/** Parts that look alike in the raw value and in its surrogate, or that a year makes alike. */
const parts = [
  '2019-05-14T10:15:07.123456+00:00',
  '2019-05-14 10:15',
  '2019-05-14',
  'Tue, 14 May 2019 10:15:07 GMT',
  '2001:6b0:17:f0a0::3e',
  '2001:6b0:0:0:0:0:0:3e',
  '::ffff:81.229.154.77',
  'fe80::21b:63ff:fe9c:7ab5%zone1',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA',
]

const addresses: readonly ((part: string) => string)[] = [
  (part) => `https://mooc.tum.de/courses?since=${part}&year=2001`,
  (part) => `https://mooc.tum.de/courses?since=${encodeURIComponent(part)}`,
  (part) => `https://mooc.tum.de/courses?since=${encodeURIComponent(part).replaceAll('%20', '+')}`,
  (part) => `/courses/${encodeURIComponent(part)}/about`,
  (part) => `/login?next=${encodeURIComponent(`https://mooc.tum.de/x?at=${encodeURIComponent(part)}`)}`,
]

test.each(parts)('%s in an address does not keep an institution from sharing', (part) => {
  const events = addresses.map((address) => anEvent({ page: address(part), event: { body: 'ffff zone1 base64 2001' } }))
  const partial = aPartial(logOf(events))
  const bundle = aBundle(aDiagnosis(partial))

  expect(rawFindings(bundle, sampledLines(partial))).toEqual([])
  expect(problemsOf(bundle)).toEqual([])
})

test('the version of another vocabulary is no finding, and a word after it is one', () => {
  const versioned = (version: string) =>
    withManifest(aBundle(), ({ anonymisation }) => void (anonymisation.vocabulary = version))

  expect(indexOf(versioned('edx-2031-7'), edx).isOfSurrogates()).toBe(true)
  expect(indexOf(versioned('edx-2031-mirela'), edx).tokens.has('mirela')).toBe(true)
})

test('of tokens and IPv6 addresses in an address no part is looked for', () => {
  const token = Array.from({ length: 16 }, (_, i) => 'abcdefghijklmnop'.slice(i, i + 1).repeat(4)).join('-')
  const ip = '2001:6b0:17:f0a0::3e'
  const pages = [
    `https://mooc.tum.de/${token}/${ip}`,
    `/x?next=${encodeURIComponent(`https://a.edu/${token}?ip=${ip}`)}`,
  ]
  const bundle = aBundle(aDiagnosis(aPartial(logOf(pages.map((page) => anEvent({ page }))))))
  const addresses = [...bundle]
    .filter(([name]) => name.startsWith('samples/'))
    .map(([, bytes]) => decoder.decode(bytes))

  const { tokens } = indexOf(bundle, edx)

  const parts = addresses.join('').match(/[a-z]+-[a-z]+(?=[/?%])/g) ?? []
  expect(parts.map(({ length }) => length)).toEqual([79, 79])
  expect(parts.flatMap((part) => part.split('-')).filter((part) => tokens.has(part))).toEqual([])
  expect([...tokens.keys()].filter((text) => /^[0-9a-f]{4}$/.test(text) && !/^[0-9]+$/.test(text))).toEqual([])
})

const decoder = new TextDecoder()
