import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formOf } from './curation-form-rows.ts'
import { columnsOf, formCsv, formJson, readFormText } from './curation-text.ts'

const form = formOf('resources')
const columns = columnsOf(form)

function textsOf(text: string): unknown {
  const read = readFormText(text)
  return read.ok ? read.value.map(({ cells }) => columns.map((column) => cells.get(column))) : read.problem
}

test('what is written is read back, whatever stands in it', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', "'=x", '"', '\r\n', ';', '\ufeff', '@a,b'),
  )
  const row = fc.tuple(cell, cell).map(([uri, name]) => ({ resource_uri: `/${uri}`, known_name: name }))

  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const texts = rows.map((own) => columns.map((column) => own[column as keyof typeof own] ?? ''))

      expect(textsOf(formCsv(form, rows))).toEqual(texts)
      expect(textsOf(formJson(form, rows))).toEqual(texts)
    }),
  )
})

test('no cell of the form is one that a spreadsheet takes for a formula', () => {
  expect(formCsv(form, [{ resource_uri: '/x/', known_name: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`)
})

const header = columns.join(',')
const filled = [['/x/', 'lecture', '', 'Lenses, thin', '3', '']]

test.each([
  ['with another end of the line', `${header}\r\n/x/,lecture,,"Lenses, thin",3,\r\n`],
  ['with semicolons and a mark', `\ufeff${header.replaceAll(',', ';')}\n/x/;lecture;;Lenses, thin;3;\n`],
  ['with tabs and no last end', `${header.replaceAll(',', '\t')}\n/x/\tlecture\t\tLenses, thin\t3\t`],
  ['with all in quotes', `"${columns.join('","')}"\n"/x/","lecture","","Lenses, thin","3",""\n`],
  ['with empty lines', `${header}\n,,,,,\n\n/x/,lecture,,"Lenses, thin",3,\n,,,,,\n`],
])('a spreadsheet may save it %s', (_how, text) => {
  expect(textsOf(text)).toEqual(filled)
})

test.each([
  ['a row with a cell too few', `${header}\n/x/,,,,\n`, { code: 'curation.row', line: 2 }],
  ['a quotation mark that does not end', `${header}\n"/x/\n,,,,,\n`, { code: 'curation.row', line: 2 }],
  ['a row after one of two lines', `${header}\n"/x\n/",,,,,\n/y/\n`, { code: 'curation.row', line: 4 }],
  ['JSON that is none', '[{"resource_uri": mirela]', { code: 'json.not-json' }],
  ['JSON of something else', '[7]', { code: 'curation.row', pointer: '/0' }],
  ['JSON with a list in a cell', '[{"resource_uri": []}]', { code: 'curation.row', pointer: '/0' }],
  ['no text at all', '', { code: 'curation.not-a-form' }],
])('%s is told by its place', (_what, text, problem) => {
  expect(readFormText(text)).toMatchObject({ ok: false, problem })
  expect(JSON.stringify(readFormText(text))).not.toContain('mirela')
})
