import { expect, test } from 'vitest'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { sampledLines } from '@mooc-panorama/shared/verify/sampled-lines.ts'
import { aBundle, aDiagnosis, aPartial, samplesOf, scanSettings, withEdit } from '../../../test/builders/bundles.ts'
import { anEvent, logOf } from '../../../test/builders/events.ts'
import { rawFindings } from '../../../test/builders/raw-findings.ts'
import { clearOfLog } from './clear-of-log.ts'

/** Numbers of four digits, none of which is another one of its event. */
function numbersOf(event: number): number[] {
  return Array.from({ length: 8 }, (_, i) => 1_000 + (((event * 8 + i) * 7_919) % 9_000))
}

/** Events of one shape, and many that are left out since each has a shape of its own. */
function aPartialWithRareShapes() {
  const fields = ['attempts', 'grade', 'duration', 'old', 'new', 'page', 'speed', 'chapter', 'position', 'query']
  const rare = Array.from({ length: 400 }, (_, i) => {
    const shape = Object.fromEntries(
      fields.filter((_field, bit) => ((i + 1) >> bit) % 2 === 1).map((field) => [field, {}]),
    )
    return anEvent({ event: { ...shape, answers: numbersOf(i) } })
  })
  const usual = Array.from({ length: 40 }, (_, i) => anEvent({ event: { answer: numbersOf(500 + i) } }))
  return aPartial(logOf([...rare, ...usual]), { ...scanSettings, samplesPerShape: 40 })
}

test('surrogates keep clear of lines that are left out from the first draw on', () => {
  const partial = aPartialWithRareShapes()
  let draws = 0
  const make = (avoid: ReadonlySet<string>) => {
    draws++
    const settings = { ...scanSettings, samplesPerShape: 40 }
    return {
      files: aBundle(aDiagnosis(partial, { minCount: 5, settings, avoid }), { minCount: 5, samplesPerShape: 40 }),
    }
  }

  const clear = clearOfLog(partial, make, false)

  expect(draws).toBe(1)
  if (!clear.ok) throw new Error('it is refused')
  expect(rawFindings(clear.value.files, sampledLines(partial))).toEqual([])
  expect(checkBundle(clear.value.files, edx).ok).toBe(true)
})

test('what a surrogate has met is kept clear of when everything is drawn again', () => {
  const met = '12345678901234567985' // too long for chance to be foreseen
  const lines = aPartial(logOf([anEvent({ event: { body: `room ${met}` } })]))
  const drawn = (number: string) =>
    withEdit(clean, sample, (text) => text.replace(/"username":"[^"]*"/, `"username":"user_4821","event_id":${number}`))
  const avoided: string[][] = []

  const clear = clearOfLog(
    lines,
    (avoid) => {
      avoided.push([...avoid])
      return { files: drawn(avoid.has(met) ? '12345678901234568082' : met) }
    },
    false,
  )

  expect(clear.ok).toBe(true)
  expect(avoided.map((tokens) => tokens.includes(met))).toEqual([false, true])
})

test('a log of nearly all numbers of four digits is not refused', () => {
  const events = Array.from({ length: 60 }, (_, i) =>
    anEvent({ event: { answers: Array.from({ length: 600 }, (_item, j) => 1_000 + ((i * 140 + j) % 8_600)) } }),
  )
  const settings = { ...scanSettings, samplesPerShape: 60 }
  const partial = aPartial(logOf(events), settings)

  const clear = clearOfLog(
    partial,
    (avoid) => ({ files: aBundle(aDiagnosis(partial, { settings, avoid }), { samplesPerShape: 60 }) }),
    false,
  )

  expect(clear.ok && checkBundle(clear.value.files, edx).ok).toBe(true)
})

const partial = aPartial(logOf([anEvent({ event: { body: 'Call ulrikastenb' } })]))
const clean = aBundle(aDiagnosis(partial))
const sample = samplesOf('page_close', 'browser')
const leaking = withEdit(clean, sample, (text) => text.replace(/"body":"[^"]*"/, '"body":"ulrikastenb"'))

test('what stands in a line and nothing explains is refused at once, without the value', () => {
  let draws = 0
  const clear = clearOfLog(partial, () => ({ files: leaking, draws: draws++ }), false)

  expect([clear.ok, draws]).toEqual([false, 1])
  expect(clear).toMatchObject({
    problem: { exitCode: 3, problems: [{ code: 'leak.raw-value', file: sample, line: 1 }] },
  })
  expect(JSON.stringify(clear)).not.toMatch(/ulrika/)
})

test('the value is shown where its owner asks for it', () => {
  const clear = clearOfLog(partial, () => ({ files: leaking }), true)

  expect(clear).toMatchObject({
    problem: { message: [expect.stringContaining('The value: ulrikastenb') as string, expect.anything()] },
  })
})

test('a surrogate that meets the lines however often it is drawn is refused', () => {
  const meeting = withEdit(clean, sample, (text) =>
    text.replace(/"username":"user_[0-9]{4}"/, '"username":"user_4821"'),
  )
  const lines = aPartial(logOf([anEvent({ event: { body: 'room 4821' } })]))
  let draws = 0

  const clear = clearOfLog(lines, () => ({ files: meeting, draws: draws++ }), false)

  expect([clear.ok, draws]).toEqual([false, 4])
})
