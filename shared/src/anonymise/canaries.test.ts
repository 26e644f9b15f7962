import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { shapeOf } from '../shape/shape-of.ts'
import { createAnonymiser } from './anonymise.ts'
import { privateFinding } from '../explain/private-patterns.ts'

const seed = 'a'.repeat(64)
const options = { isKey: (key: string) => edx.vocabulary.isKey(key), payloadPath: edx.payloadPath }

/** Letters and digits that no vocabulary, lexicon or grammar has. */
const canary = fc.stringMatching(/^zq[a-z]{6}[0-9]?[a-z]{2}$/)
const numberCanary = fc.integer({ min: 100_000_000, max: 999_999_999 })
const hexCanary = fc.stringMatching(/^[0-9a-f]{32}$/)

/** One value with the canary in one of the places where real logs have private text. */
const carrier = canary.chain((word) =>
  fc
    .constantFrom(
      word,
      word.toUpperCase(),
      `Dear ${word}, hello`,
      `<p title="${word}">${word}</p>`,
      `${word}@${word}.com`,
      `"${word}"`,
      `{"name": "${word}", "cut`,
      `["${word}", {"${word}": 1}]`,
      JSON.stringify(JSON.stringify({ [word]: [word, { username: word }] })),
      `${word}=1&email=${word}%40mail.com&b%5B%5D=${word}`,
      `https://${word}:${word}@${word}.org:8080/courses/${word}/${word}/${word}/x?${word}=${word}&next=%2F${word}#${word}`,
      `/courses/course-v1:${word}+${word}+${word}/progress/${word}/`,
      `course-v1:${word}+${word}+${word}`,
      `${word}/${word}/${word}`,
      `i4x://${word}/${word}/problem/${word}`,
      `i4x-${word}-${word}-video-${word}_2_1`,
      `block-v1:${word}+${word}+${word}+type@${word}+block@${word}`,
      `input_${word}_2_1`,
      `choice_${word}`,
      `${word}.pdf`,
      `${word},block-v1:a+b+c+type@html+block@${word}`,
      `Mozilla/5.0 (${word})`,
      `data:text/plain;base64,${word}`,
      `name\n${word};${word},${word}`,
      encodeURIComponent(JSON.stringify({ a: word })),
      encodeURIComponent(encodeURIComponent(`http://${word}.com/?q=${word}`)),
      [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
      [...word].map((letter) => `&#${letter.charCodeAt(0)};`).join(''),
      btoa(word),
    )
    .map((text) => ({ text, canaries: [word] })),
)
const leaf = fc.oneof(
  { weight: 8, arbitrary: carrier },
  { weight: 2, arbitrary: numberCanary.map((number) => ({ text: number, canaries: [String(number)] })) },
  { weight: 1, arbitrary: numberCanary.map((number) => ({ text: String(number), canaries: [String(number)] })) },
  { weight: 1, arbitrary: hexCanary.map((hex) => ({ text: hex, canaries: [hex] })) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 0, '', 3.5).map((text) => ({ text, canaries: [] as string[] })) },
)
interface Planted {
  value: unknown
  canaries: string[]
}
const listedKey = fc.constantFrom(
  ...'username event context name POST GET answers state page path host agent ip session email title body course_id user_id url time referer id query label module submission correct_map password type code mode event_source'.split(
    ' ',
  ),
)
const key = fc.oneof(
  { weight: 3, arbitrary: listedKey.map((text) => ({ text, canaries: [] as string[] })) },
  { weight: 1, arbitrary: carrier },
)
const { tree } = fc.letrec<{ tree: Planted }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf.map(({ text, canaries }): Planted => ({ value: text, canaries })),
    fc.array(tie('tree'), { maxLength: 20 }).map(joinItems),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 24 }).map(joinEntries),
    tie('tree').map((inner) => ({ ...(inner as Planted), value: JSON.stringify((inner as Planted).value) })),
  ),
}))
const event = fc
  .tuple(tree, fc.array(fc.tuple(key, tree), { maxLength: 8 }), carrier)
  .map(([payload, rest, user]): Planted => {
    const others = joinEntries(rest)
    const value = {
      ...(others.value as object),
      time: '2016-06-06T16:14:53.168930+00:00',
      username: user.text,
      event: payload.value,
    }
    return { value, canaries: [...others.canaries, ...user.canaries, ...payload.canaries] }
  })

test('no canary survives, in any position or spelling, and the shape does', () => {
  fc.assert(
    fc.property(event, fc.nat(), ({ value, canaries }, ordinal) => {
      const anonymiser = createAnonymiser({ platform: edx, seed })
      const written = anonymiser.event(JSON.stringify(value), ordinal)
      const all = [written, JSON.stringify(anonymiser.keptValues()), JSON.stringify(anonymiser.redactions())].join('\n')

      expect(survivors(all, canaries)).toEqual([])
      expect(shapeOf(JSON.parse(written), options)).toEqual(shapeOf(JSON.parse(JSON.stringify(value)), options))
      expect(privateFinding(written)).toBeUndefined()
    }),
    { numRuns: 500 },
  )
}, 120_000)

function joinItems(items: readonly Planted[]): Planted {
  return { value: items.map(({ value }) => value), canaries: items.flatMap(({ canaries }) => canaries) }
}

function joinEntries(entries: readonly [{ text: unknown; canaries: string[] }, Planted][]): Planted {
  return {
    value: Object.fromEntries(entries.map(([name, { value }]) => [String(name.text), value])),
    canaries: entries.flatMap(([name, { canaries }]) => [...name.canaries, ...canaries]),
  }
}

/** Canaries found as text, percent, HTML or `\u` escapes, base64 at any of its three offsets, or hexadecimal. */
function survivors(text: string, canaries: readonly string[]): string[] {
  const lower = text.toLowerCase()
  const plain = unescapedFully(lower)
  return canaries.filter((raw) => {
    const word = raw.toLowerCase()
    const hex = [...word].map((letter) => letter.charCodeAt(0).toString(16)).join('')
    const base64 = [0, 1, 2].map((offset) => btoa(' '.repeat(offset) + word).slice(offset === 0 ? 0 : 4, -4))
    return (
      lower.includes(word) || plain.includes(word) || lower.includes(hex) || base64.some((code) => text.includes(code))
    )
  })
}

function unescapedFully(text: string): string {
  let plain = text
  for (let round = 0; round < 6; round++) {
    plain = plain
      .replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\+u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  }
  return plain
}
