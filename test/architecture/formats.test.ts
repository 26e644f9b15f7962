/**
 * What `docs/formats` says of a bundle is what a bundle is.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFiles, bundleLimits, csvHeaders } from '@mooc-panorama/shared/bundle/layout.ts'
import { manifestSchema, sampleLineSchema, shapesSchema } from '@mooc-panorama/shared/bundle/manifest.ts'
import { readCsv } from '@mooc-panorama/shared/bundle/csv.ts'
import { rowSchemas, type Table } from '@mooc-panorama/shared/bundle/tables.ts'
import { expect, test } from 'vitest'
import { configSchemaText } from '../../diagnose-cli/scripts/publish-config-schema.ts'
import { publishedSchemas } from '../../shared/scripts/publish-schemas.ts'
import { aBundle, aDiagnosis, aPartial, textIn } from '../builders/bundles.ts'
import { repositoryFiles, repositoryRoot } from './repository.ts'

const bundle = aBundle()
const page = readFileSync(join(repositoryRoot, 'docs/formats/bundle.md'), 'utf8')
const schemas = publishedSchemas()
const tables: readonly Table[] = ['classification', 'keptValues', 'redactions', 'malformed']

test('the published schemas are the ones that the check uses', () => {
  const files = repositoryFiles().filter(({ path }) =>
    /^docs\/formats\/(?!diagnose-config).*\.schema\.json$/.test(path),
  )

  expect(files.map(({ path }) => path)).toEqual([...schemas.keys()].map((name) => `docs/formats/${name}`).sort())
  for (const { path, text } of files)
    expect([path, text]).toEqual([path, schemas.get(path.replace('docs/formats/', ''))])
})

test('the published schema of a configuration is the one that the command reads with', () => {
  const text = readFileSync(join(repositoryRoot, 'docs/formats/diagnose-config.schema.json'), 'utf8')

  expect(text).toBe(configSchemaText())
})

test('every JSON file of a bundle has the form of its schema, and no field that the schema does not name', () => {
  for (const [name, file, schema] of [
    ['manifest', bundleFiles.manifest, manifestSchema],
    ['shapes', bundleFiles.shapes, shapesSchema],
  ] as const) {
    const value: unknown = JSON.parse(textIn(bundle, file))
    expect(schema.safeParse(value).success).toBe(true)
    expect(unnamedFields(value, published(name))).toEqual([])
  }
})

test('every sample has the form of its schema, and no field that the schema does not name', () => {
  const lines = [...bundle.keys()]
    .filter((name) => name.startsWith('samples/'))
    .flatMap((name) => textIn(bundle, name).trimEnd().split('\n'))
    .map((line): unknown => JSON.parse(line))

  expect(lines.length).toBeGreaterThan(8)
  expect(lines.filter((line) => !sampleLineSchema.safeParse(line).success)).toEqual([])
  expect(lines.flatMap((line) => unnamedFields(line, published('sample')))).toEqual([])
})

test.each(tables)('every row of %s has the form of its schema, and the columns that the schema names', (table) => {
  const read = readCsv(textIn(bundle, bundleFiles[table]), csvHeaders[table])
  const rows = (read.ok ? read.value : []).map(({ cells }) =>
    Object.fromEntries(csvHeaders[table].map((column, i) => [column, cells[i]])),
  )
  const { properties, required } = published(`${bundleFiles[table].replace('.csv', '')}-row`)

  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter((row) => !rowSchemas[table].safeParse(row).success)).toEqual([])
  expect(Object.keys(properties ?? {})).toEqual([...csvHeaders[table]])
  expect(required).toEqual([...csvHeaders[table]])
})

test('a field that is not published is found', () => {
  expect(unnamedFields({ format: 1, files: [{ path: 'a', note: 1 }], note: 1 }, published('manifest'))).toEqual([
    '/files/0/note',
    '/note',
  ])
})

test('bundle.md names every file, every schema and every column', () => {
  const listed = [...page.matchAll(/^\| `([^`]+)` +\|.*\| +(?:`([^`]+)`)? *\|$/gm)]

  expect(
    listed
      .flatMap(([, file]) => file ?? [])
      .slice(0, 8)
      .sort(),
  ).toEqual([...Object.values(bundleFiles), 'samples/<id>.jsonl'].sort())
  expect(
    listed
      .flatMap(([, , schema]) => schema ?? [])
      .filter((name) => name.endsWith('.json'))
      .sort(),
  ).toEqual([...schemas.keys()].sort())
  for (const column of csvHeaders.classification) expect(section('## classification.csv')).toContain(column)
  for (const table of ['keptValues', 'redactions', 'malformed'] as const) {
    expect(section('## kept-values.csv')).toContain(csvHeaders[table].join())
  }
})

test('bundle.md names every field of the JSON files', () => {
  const words = new Set(page.match(/[A-Za-z_0-9]+/g))
  const fields = ['manifest', 'shapes', 'sample'].flatMap((name) => [...fieldsOf(published(name))])

  expect(fields.length).toBeGreaterThan(40)
  expect(fields.filter((field) => !words.has(field))).toEqual([])
})

test('the limits of bundle.md are those of the check', () => {
  const { zipBytes, totalBytes, entryBytes, entries, csvRows, csvRecordLength, sampleLineBytes } = bundleLimits
  const mebibytes = [zipBytes, totalBytes, entryBytes].map((bytes) => `${bytes / 1024 ** 2} MiB`).join(', ')
  const limits = (page.split('## Limits')[1] ?? '').split('\n## ')[0]

  expect(limits).toContain(mebibytes)
  expect(limits).toContain(entries.toLocaleString('en'))
  expect(limits).toContain([csvRows, csvRecordLength].map((limit) => limit.toLocaleString('en')).join(', '))
  expect(limits).toContain(`${sampleLineBytes / 1024} KiB`)
})

test('the example of bundle.md is what its log gives', () => {
  const [log = '', ...examples] = [...page.matchAll(/```\w+\n([^]*?)```/g)].map(([, text = '']) => text)
  const example = aBundle(aDiagnosis(aPartial(log)))
  const [samples = ''] = [...example.keys()].filter((name) => name.startsWith('samples/'))

  expect(examples).toHaveLength(5)
  expect(examples[0]).toBe(textIn(example, bundleFiles.classification))
  expect(JSON.parse(examples[1] ?? '')).toEqual(JSON.parse(textIn(example, samples)))
  expect(examples.slice(2)).toEqual(tables.slice(1).map((table) => textIn(example, bundleFiles[table])))
  expect(page).toContain(`\`${samples}\``)
})

/** The part of a JSON Schema that these tests read. */
interface Schema {
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
}

function published(name: string): Schema {
  return JSON.parse(schemas.get(`${name}.schema.json`) ?? '{}') as Schema
}

/** JSON pointers of fields that the schema does not name, where it does not leave the names open. */
function unnamedFields(value: unknown, schema: Schema, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => unnamedFields(item, schema.items ?? {}, `${at}/${i}`))
  if (typeof value !== 'object' || value === null || typeof schema.additionalProperties === 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const child = schema.properties?.[key]
    return child === undefined ? [`${at}/${key}`] : unnamedFields(part, child, `${at}/${key}`)
  })
}

function* fieldsOf({ properties = {}, items }: Schema): Iterable<string> {
  for (const [key, child] of Object.entries(properties)) {
    yield key
    yield* fieldsOf(child)
  }
  if (items !== undefined) yield* fieldsOf(items)
}

/** What a section of the page writes as code. */
function section(heading: string): string[] {
  const [, text = ''] = page.split(`\n${heading}`)
  return [...(text.split('\n## ')[0] ?? '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word)
}
