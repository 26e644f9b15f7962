import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aPartial, problemsOf } from '../../../test/builders/bundles.ts'
import { anEvent, logOf } from '../../../test/builders/events.ts'
import { edx } from '../platforms/edx/edx.ts'
import { rawFindings, sampledLines } from './sampled-lines.ts'

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

  expect(rawFindings(bundle, sampledLines(partial), edx)).toEqual([])
  expect(problemsOf(bundle)).toEqual([])
})
