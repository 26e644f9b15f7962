import fc from 'fast-check'
import { expect, test } from 'vitest'
import catalogue from './catalogue.json' with { type: 'json' }
import { categoryName } from './category-name.ts'
import { pathSegmentClass, pathWords } from './path-segment-class.ts'
import { edxEventNames } from './vocabulary-event-names.ts'
import { routeRows } from './route-rows.ts'

const course = fc.constantFrom('A/B.c/2013', 'course-v1:O+N+R', 'library-v1:O+L', 'O.N.R', 'A/B', 'ccx-v1:O+N+R+ccx@1')
const segment = fc.oneof(
  fc.constantFrom(...pathWords),
  fc.constantFrom(
    'block-v1:O+N.a.b+R+type@html+block@1',
    'i4x:',
    'i4x:O',
    'error:calc',
    'error:x',
    '',
    'i4x:;_;_O;_C;_problem;_n',
    'asset-v1:x',
    'lib-block-v1:x',
  ),
  fc.constantFrom(
    'edxnotes',
    'edxnotesx',
    'teams',
    'teams-x',
    'en',
    'zh-CN',
    'a.b.c',
    'a.b',
    'a..b',
    'constructor',
    'd'.repeat(32),
  ),
  fc
    .tuple(
      fc.constantFrom(
        '',
        'a',
        'x',
        'ab-',
        'en-',
        'edxnotes',
        'teams-',
        'i4x:;_;_O;_C;_',
        'asset-v1:O',
        'block-v1:O+N+R+type@',
      ),
      fc.constantFrom('', 'problem', 'f-', 'problem+block@', 'html;_', 'x.y.', '-'),
      fc.oneof(
        fc.stringMatching(/^[0-9]{1,5}$/),
        fc.stringMatching(/^[0-9a-f]{19,24}$/),
        fc.stringMatching(/^[0-9a-f]{32,50}$/),
        fc.uuid(),
      ),
    )
    .map((parts) => parts.join('')),
  fc.stringMatching(/^[0-9a-f]{1,40}$/),
  fc.stringMatching(/^[0-9]{1,33}$/),
  fc.stringMatching(/^[!-"$&-.0->@-~]{0,12}$/),
)
const path = fc.oneof(
  fc.array(segment, { maxLength: 9 }),
  fc
    .tuple(fc.constantFrom(...routeRows), course, fc.array(segment, { minLength: 8, maxLength: 8 }))
    .map(([template, key, fillings]) => {
      let next = 0
      const written = template.replaceAll(/\{[a-z0-9]+\}/g, (hole) =>
        hole === '{course}' || hole === '{ckey}' ? key : (fillings[next++] ?? ''),
      )
      return written.slice(1).split('/')
    }),
)

/** As the scanner sees it: of some segments it knows the class without asking. */
function classOf(text: string): string {
  if (/^[0-9]+$/.test(text)) return `number ${text.length}`
  if (/^(?=.*[0-9])[0-9a-f]{20,}$/i.test(text)) return `hexadecimal ${text.length}`
  const word = /[0-9a-f]*$/i.exec(text)?.[0].length ?? 0
  const id = /[0-9a-f-]*$/i.exec(text)?.[0].length ?? 0
  if (word >= 20 ? id > word || word < text.length : id >= 31) return `id behind ${text.slice(0, -id)}`
  const number = /[0-9]*$/.exec(text)?.[0].length ?? 0
  return number < 2 ? pathSegmentClass(text) : `${text.slice(0, -number)} and ${number} digits`
}

const sampled = fc.sample(segment, { numRuns: 4_000, seed: 7 })

test('segments that end with other ids or numbers are of one class', () => {
  const classes = new Map<string, Set<string>>()
  for (const text of sampled) {
    classes.set(classOf(text), (classes.get(classOf(text)) ?? new Set()).add(pathSegmentClass(text)))
  }

  expect([...classes].filter(([, found]) => found.size > 1)).toEqual([])
  expect(classes.size).toBeLessThan(sampled.length / 2)
})

test('paths whose segments are of the same classes have the same name', () => {
  const pool = new Map<string, string[]>()
  for (const text of sampled) {
    pool.set(classOf(text), [...(pool.get(classOf(text)) ?? []), text])
  }
  fc.assert(
    fc.property(path, fc.nat(1_000), (segments, pick) => {
      const others = segments.map((text, i) => {
        const same = pool.get(classOf(text)) ?? [text]
        return same[(pick + i) % same.length] ?? text
      })

      expect(categoryName(`/${others.join('/')}`, 'server')).toEqual(categoryName(`/${segments.join('/')}`, 'server'))
      if (segments[0]?.includes(':') !== true || others[0]?.includes(':') !== true) return
      expect(categoryName(others.join('/'), 'server')).toEqual(categoryName(segments.join('/'), 'server'))
    }),
    { numRuns: 3_000 },
  )
})

test('no word of a path is an id or a number or ends with one, and of the listed names at most such words are paths', () => {
  const isWord = (word: string) => classOf(word) === `word ${word}`

  expect([...pathWords].filter((word) => !isWord(word))).toEqual([])
  const names = [...edxEventNames, ...catalogue.map(([name = '']) => name)]
  expect(names.filter((name) => name.startsWith('/') || (name.includes(':') && !isWord(name)))).toEqual([])
})

test('what a template begins a segment with, before a hole, takes the rest of the path', () => {
  const holes = routeRows.flatMap((template) => [...template.matchAll(/[^/{]\{([a-z0-9]+)\}/g)].map(([, hole]) => hole))

  expect(new Set(holes)).toEqual(new Set(['path']))
})
