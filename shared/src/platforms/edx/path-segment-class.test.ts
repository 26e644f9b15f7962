import fc from 'fast-check'
import { expect, test } from 'vitest'
import catalogue from './catalogue.json' with { type: 'json' }
import { categoryName } from './category-name.ts'
import { pathSegmentClass, pathWords } from './path-segment-class.ts'
import facts from './route-templates.json' with { type: 'json' }

const course = fc.constantFrom('A/B.c/2013', 'course-v1:O+N+R', 'library-v1:O+L', 'O.N.R', 'A/B', 'ccx-v1:O+N+R+ccx@1')
const segment = fc.oneof(
  fc.constantFrom(...pathWords),
  fc.constantFrom(
    'block-v1:O+N.a.b+R+type@html+block@1',
    'i4x:',
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
  fc.stringMatching(/^[0-9a-f]{1,40}$/),
  fc.stringMatching(/^[0-9]{1,33}$/),
  fc.stringMatching(/^[!-"$&-.0->@-~]{0,12}$/),
)
const path = fc.oneof(
  fc.array(segment, { maxLength: 9 }),
  fc
    .tuple(fc.constantFrom(...facts.templates), course, fc.array(segment, { minLength: 8, maxLength: 8 }))
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
  return pathSegmentClass(text)
}

test('paths whose segments are of the same classes have the same name', () => {
  const pool = new Map<string, string[]>()
  for (const text of fc.sample(segment, { numRuns: 4_000, seed: 7 })) {
    pool.set(classOf(text), [...(pool.get(classOf(text)) ?? []), text])
  }
  fc.assert(
    fc.property(path, fc.nat(1_000), (segments, pick) => {
      const others = segments.map((text, i) => {
        const same = pool.get(classOf(text)) ?? [text]
        return same[(pick + i) % same.length] ?? text
      })

      expect(categoryName(`/${others.join('/')}`, 'server')).toEqual(categoryName(`/${segments.join('/')}`, 'server'))
    }),
    { numRuns: 3_000 },
  )
})

test('no word of a path is a number or a long hexadecimal word, and no listed name is a path', () => {
  expect([...pathWords].filter((word) => !classOf(word).startsWith('word '))).toEqual([])
  expect(catalogue.filter(([name = '']) => name.startsWith('/'))).toEqual([])
})

test('what a template begins a segment with, before a hole, takes the rest of the path', () => {
  const holes = facts.templates.flatMap((template) =>
    [...template.matchAll(/[^/{]\{([a-z0-9]+)\}/g)].map(([, hole]) => hole),
  )

  expect(new Set(holes)).toEqual(new Set(['path']))
})
