/**
 * Lines as no one would write them, for tests that hold two scanners to one another: events of every spelling, cut,
 * changed, wrapped, encoded.
 *
 * @module
 */
import fc from 'fast-check'
import { forms, keys, networks, paths, times, users, words } from './odd-texts.ts'

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const text = fc.oneof(
  oneOf(words),
  oneOf(forms),
  oneOf(paths),
  oneOf(times),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const leaf = fc.oneof(
  text,
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const key = fc.oneof({ weight: 6, arbitrary: oneOf(keys) }, { weight: 1, arbitrary: fc.string({ maxLength: 50 }) })

/** Mostly each key once. */
const members = (held: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(fc.tuple(key, held), { maxLength: 6, selector: ([name]) => name }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(key, held), { maxLength: 6 }) },
  )

type Entries = { entries: [string, unknown][] }

const { value } = fc.letrec<{ value: unknown; object: Entries; list: unknown[]; encoded: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, tie('object'), tie('list'), tie('encoded')),
  object: fc.record({ entries: members(tie('value')) }) as fc.Arbitrary<Entries>,
  list: fc.array(tie('value'), { maxLength: 4 }),
  encoded: fc.tuple(tie('value'), fc.integer({ min: 1, max: 3 })).map(([inner, times]) => {
    let json = written(inner, '')
    for (let i = 1; i < times; i++) json = JSON.stringify(json)
    return json
  }),
}))

const wide = fc.tuple(fc.integer({ min: 14, max: 40 }), fc.nat(20)).map(([count, listed]): Entries => {
  const name = (i: number) => (i < listed ? (keys[i % 24] ?? 'id') : `data_${i}`)
  return { entries: Array.from({ length: count }, (_, i) => [name(i), i]) }
})

const context = fc.record({
  entries: fc
    .shuffledSubarray<[string, unknown]>([])
    .chain(() =>
      fc
        .tuple(
          fc.tuple(fc.constant('user_id'), fc.oneof(oneOf(users), fc.nat(30), fc.constant(null), fc.double())),
          fc.tuple(
            fc.constant('course_id'),
            fc.oneof(oneOf(['A/B/C', 'course-v1:A+B+C', '', ' ', 'A\nB', 'A%2FB']), leaf),
          ),
          fc.tuple(fc.constant('path'), fc.oneof(oneOf(paths), leaf)),
          fc.tuple(
            fc.constant('module'),
            fc.constant({ entries: [['usage_key', 'block-v1:A+B+C+type@html+block@1']] }),
          ),
          fc.tuple(fc.constant('ip'), oneOf(networks)),
        )
        .chain((all) => fc.shuffledSubarray(all as [string, unknown][])),
    ),
}) as fc.Arbitrary<Entries>

/** An event with the usual fields, each perhaps missing or odd, in any order. */
const event = fc
  .tuple(
    fc.tuple(
      fc.constant('event_type'),
      fc.oneof({ weight: 5, arbitrary: oneOf([...words, ...paths]) }, { weight: 1, arbitrary: leaf }),
    ),
    fc.tuple(
      fc.constant('event_source'),
      fc.oneof(
        { weight: 8, arbitrary: oneOf(['browser', 'server', 'mobile', 'other']) },
        { weight: 1, arbitrary: leaf },
      ),
    ),
    fc.tuple(fc.constant('name'), fc.oneof(oneOf([...words, ...paths, 'edx.ui.lms.sequence.next_selected']), leaf)),
    fc.tuple(
      fc.constant('time'),
      fc.oneof(
        oneOf(times),
        leaf,
        fc.constant({ entries: [['$date', 1362268806082]] }),
        fc.tuple(oneOf([...times, 1362268806082, 1e11, 1e14])).map(([t]) => ({ entries: [['$date', t]] })),
      ),
    ),
    fc.tuple(fc.constant('timestamp'), oneOf(times)),
    fc.tuple(fc.constant('username'), fc.oneof(oneOf(users), leaf)),
    fc.tuple(fc.constant('ip'), fc.oneof(oneOf(networks), leaf)),
    fc.tuple(fc.constant('page'), fc.oneof(oneOf(paths), leaf)),
    fc.tuple(fc.constant('context'), fc.oneof(context, leaf)),
    fc.tuple(fc.constant('event'), fc.oneof(value, oneOf(forms), wide)),
    fc.tuple(fc.oneof(key, fc.constant('log')), value),
    fc.tuple(key, wide),
  )
  .chain(([type, source, ...others]) =>
    fc.tuple(fc.constant(type), fc.constant(source), fc.shuffledSubarray(others as [string, unknown][])),
  )
  .chain(([type, source, others]) =>
    fc.shuffledSubarray<[string, unknown]>([type, source, ...others], { minLength: Math.max(0, others.length) }),
  )
  .map((entries): Entries => ({ entries }))

/** An event that a scanner should know at once: its fields are plain, its payload is not. */
const plainEvent = fc
  .tuple(
    fc.constant(['event_source', 'server'] as [string, unknown]),
    fc.tuple(fc.constant('event_type'), oneOf([...words.filter((word) => word.trim() !== ''), ...paths])),
    fc.tuple(fc.constant('event'), fc.oneof(value, value, oneOf(forms), wide)),
    fc.tuple(fc.constant('time'), fc.oneof(oneOf(times), fc.constant({ entries: [['$date', 1362268806082]] }))),
    fc.tuple(fc.constant('username'), oneOf(['anna', 'bob', '', 'u1', 'u2', 'u3'])),
    fc.tuple(fc.constant('page'), oneOf(paths)),
    fc.tuple(fc.constant('ip'), oneOf(networks)),
    fc.tuple(fc.constant('context'), context),
    fc.tuple(oneOf(['agent', 'host', 'answers', 'data_1', 'state']), value),
  )
  .chain(([source, type, ...others]) =>
    fc.shuffledSubarray(others as [string, unknown][]).map((some): Entries => ({ entries: [...some, source, type] })),
  )

const blanks = oneOf(['', '', '', ' ', '\t', ' \r', '  '])
const usualLine = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: plainEvent }, { weight: 1, arbitrary: event }), blanks)
  .map(([entries, blank]) => written(entries, blank))

const wrapped = fc.tuple(usualLine, fc.nat(8)).map(([line, way]) => {
  switch (way) {
    case 0:
      return `Mar  3 16:19:05 h [tracking] ${line}`
    case 1:
      return JSON.stringify({ log: `${line}\n`, stream: 'stdout' })
    case 2:
      return ` \0\t${line}\0\0\r`
    case 3:
      return `\ufeff${line}`
    case 4:
      return `${line}${line}`
    case 5:
      return `\u00a0${line}\u00a0`
    case 6:
      return `[${line}]`
    default:
      return line
  }
})

const escaped = usualLine.map((line) =>
  line.replaceAll(/[a-z/]/g, (letter, at: number) =>
    at % 37 === 0 ? `\\u00${letter.charCodeAt(0).toString(16)}` : letter,
  ),
)

const cut = fc.tuple(usualLine, fc.nat(400)).map(([line, at]) => line.slice(0, at))

const changed = fc
  .tuple(usualLine, fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 3 }))
  .map(([line, changes]) => {
    const bytes = new TextEncoder().encode(line)
    for (const [at, byte] of changes) if (bytes.length > 0 && byte !== 10) bytes[at % bytes.length] = byte
    return bytes
  })

const envelope = fc
  .tuple(usualLine, oneOf(words))
  .map(
    ([line, name]) =>
      `{"name":${JSON.stringify(name)},"data":${line === '' ? '{}' : line},"context":{"event_type":"x"}}`,
  )
const other = oneOf([
  '',
  ' ',
  '# a note',
  '{}',
  '[]',
  '1',
  'null',
  '"x"',
  '{',
  '}',
  '\0\0',
  '{"event_type":"a","event_source":"b"',
  '\u00a0',
])

/** One line, without its line end, as bytes. */
export const oddLine: fc.Arbitrary<Uint8Array> = fc
  .oneof(
    { weight: 8, arbitrary: usualLine },
    { weight: 2, arbitrary: wrapped },
    { weight: 1, arbitrary: escaped },
    { weight: 2, arbitrary: cut },
    { weight: 3, arbitrary: changed },
    { weight: 1, arbitrary: envelope },
    { weight: 1, arbitrary: other },
  )
  .map((line) =>
    typeof line === 'string'
      ? new TextEncoder().encode(line.replaceAll('\n', ' '))
      : line.filter((byte) => byte !== 10),
  )

/** Writes objects given as entries, so that a key may come twice, with a blank of any kind. */
function written(json: unknown, blank: string): string {
  if (Array.isArray(json)) return `[${json.map((item) => written(item, blank)).join(`${blank},`)}]`
  if (isEntries(json)) {
    const members = json.entries.map(
      ([name, held]) => `${JSON.stringify(name)}${blank}:${blank}${written(held, blank)}`,
    )
    return `{${members.join(`,${blank}`)}${blank}}`
  }
  return JSON.stringify(json) ?? 'null'
}

function isEntries(json: unknown): json is Entries {
  return typeof json === 'object' && json !== null && 'entries' in json
}
