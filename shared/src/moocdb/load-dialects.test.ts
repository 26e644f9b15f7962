import { expect, test } from 'vitest'
import { duckdb, isSchemaName, postgresql, qualified, sqlite, textLiteral } from './load-dialects.ts'

test.each(['moocdb', 'course_2016', 'a'])('%s may be a schema', (name) => {
  expect(isSchemaName(name)).toBe(true)
})

test.each(['', 'Moocdb', '2016', 'a"b', 'a;b', 'public', 'pg_catalog', 'information_schema', 'main', 'a'.repeat(41)])(
  '"%s" may be none of ours',
  (name) => {
    expect(isSchemaName(name)).toBe(false)
  },
)

test('a table has its schema before it where there are any', () => {
  expect([postgresql, duckdb, sqlite].map((dialect) => qualified(dialect, 'moocdb', 'urls'))).toEqual([
    '"moocdb".urls',
    '"moocdb".urls',
    'urls',
  ])
})

test('a text ends where it ends', () => {
  expect(textLiteral("it's")).toBe("'it''s'")
})
