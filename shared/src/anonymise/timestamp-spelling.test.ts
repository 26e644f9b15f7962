import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEpoch, readTimestamp } from './timestamp-spelling.ts'

const march = Date.UTC(2016, 2, 14, 9, 26, 53) * 1_000
const micros = march + 589_793

test.each([
  ['a day', '2016-03-14', 'day', Date.UTC(2016, 2, 14) * 1_000],
  ['minutes', '2016-03-14T09:26', 'minute', Date.UTC(2016, 2, 14, 9, 26) * 1_000],
  ['seconds', '2016-03-14 09:26:53', 'second', march],
  ['a fraction behind a comma', '2016-03-14 09:26:53,589', 'second', march + 589_000],
  ['UTC by letter', '2016-03-14T09:26:53.589793Z', 'second', micros],
  ['UTC by name', '2016-03-14 09:26:53 UTC', 'second', march],
  ['another offset', '2016-03-14T04:56:53.589793-04:30', 'second', micros],
  ['a fraction of a picosecond', '2016-03-14T09:26:53.589793123456Z', 'second', micros],
  ['mail', 'Mon, 14 Mar 2016 09:26:53 GMT', 'second', march],
])('%s is read', (_name, text, precision, moment) => {
  expect(readTimestamp(text)).toMatchObject({ precision, moment })
})

test.each([
  '2016-02-30',
  '2016-03-14T24:00',
  '2016-03-14T09:60',
  '1899-03-14',
  'Mon, 14 Mor 2016 09:26:53 GMT',
  'mirela',
  '',
])('%j is no moment', (text) => {
  expect(readTimestamp(text)).toBeUndefined()
})

test('another moment is written in the same spelling, and every offset but UTC becomes +01:00', () => {
  const written = (text: string) => readTimestamp(text)?.write(micros + 86_400e6)

  expect(written('2001-02-03T04:05:06.123456+00:00')).toBe('2016-03-15T09:26:53.589793+00:00')
  expect(written('2001-02-03 04:05:06.123456789Z')).toBe('2016-03-15 09:26:53.589793589Z')
  expect(written('2001-02-03T04:05:06.123456789012+00:00')).toBe('2016-03-15T09:26:53.589793589793+00:00')
  expect(readTimestamp('2001-02-03T04:05:06.000000123Z')?.write(march)).toBe('2016-03-14T09:26:53.000000000Z')
  expect(written('2001-02-03T04:05:06-0430')).toBe('2016-03-15T10:26:53+0100')
  expect(written('2001-02-03')).toBe('2016-03-15')
  expect(written('Sat, 03 Feb 2001 04:05:06 GMT')).toBe('Tue, 15 Mar 2016 09:26:53 GMT')
})

test('what is written of a moment is read as that moment', () => {
  const anyMoment = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2100, 0) }).map((millis) => millis * 1_000)
  const spellings = ['2001-02-03T04:05:06.123Z', '2001-02-03 04:05:06.123456+02:00', '2001-02-03T04:05:06,123-11:00']
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(...spellings), (moment, spelling) => {
      const written = readTimestamp(spelling)?.write(moment) ?? ''

      expect(readTimestamp(written)?.moment).toBe(moment)
    }),
  )
})

test('numbers are moments where they are within 400 days of the event, in seconds, milliseconds or microseconds', () => {
  expect(readEpoch('1457947613', march)).toMatchObject({ moment: march })
  expect(readEpoch('1457947613.5', march)).toMatchObject({ moment: march + 500_000 })
  expect(readEpoch('1457947613.589793123456', march)).toMatchObject({ moment: micros })
  expect(readEpoch('1457947613589', march)).toMatchObject({ moment: march + 589_000 })
  expect(readEpoch('1457947613589793', march)).toMatchObject({ moment: micros })
  expect(readEpoch('1457947613', march + 401 * 86_400e6)).toBeUndefined()
  expect(readEpoch('1457947613', undefined)).toBeUndefined()
  expect(readEpoch('14579476135', march)).toBeUndefined()
})

test('another moment is written as a number of the same unit', () => {
  expect(readEpoch('1457947613', march)?.write(micros)).toBe('1457947613')
  expect(readEpoch('1457947613.5', march)?.write(micros)).toBe('1457947613.5')
  expect(readEpoch('1457947613589', march)?.write(micros + 1e6)).toBe('1457947614589')
  expect(readEpoch('1457947613.123456789', march)?.write(micros)).toBe('1457947613.589793589')
  expect(readEpoch('1457947613589.123456789', march)?.write(micros)).toBe('1457947613589.793589793')
  expect(readEpoch('1457947613589.123456', march)?.write(march + 589_000)).toBe('1457947613589.000000')
  expect(readEpoch('1457947613589793.5', march)?.write(micros)).toBe('1457947613589793.0')
})
