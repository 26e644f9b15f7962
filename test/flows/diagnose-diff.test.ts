import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeInstitutionLogs } from '../demo/institution-logs.ts'
import { diagnose, filesBelow } from '../builders/diagnose-command.ts'

const cwd = mkdtempSync(join(tmpdir(), 'diagnose-diff-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const before = 'northlake-all-before.diagnosis'
const after = 'northlake-all-after.diagnosis'
const oldName = 'problem_show'
const newName = 'problem_answer_shown'

/** The invented institution of the demo, and the same after an upgrade that gave an event type another name. */
beforeAll(async () => {
  const [logs] = await writeInstitutionLogs(join(cwd, 'logs'))
  const text = textOf(logs?.folder ?? '')
  writeFileSync(join(cwd, 'before.log'), text)
  writeFileSync(join(cwd, 'after.log'), text.replaceAll(`"${oldName}"`, `"${newName}"`))
  for (const side of ['before', 'after']) {
    await diagnose(['run', `${side}.log`, '--name', `northlake-all-${side}`, '--quiet'], { cwd })
  }
}, 60_000)

function textOf(folder: string): string {
  const texts = [...filesBelow(folder)].map(([name, bytes]) => String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes))
  return texts.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('')
}

test('a planted rename is found, with what makes it likely', async () => {
  const { code, out } = await diagnose(['diff', before, after, '--fail-on', 'renamed', '-o', 'json'], { cwd })

  expect(code).toBe(6)
  expect(JSON.parse(out)).toMatchObject({
    appeared: [{ event_type: newName, event_source: 'browser' }],
    gone: [{ event_type: oldName, event_source: 'browser', may_be_chance: false }],
    renamed: [
      {
        from: { event_type: oldName },
        to: { event_type: newName },
        certainty: 'high',
        evidence: { payload_likeness: 1, same_payload: true, same_source: true, rate_likeness: 1 },
      },
    ],
    rates: [],
    changed: [],
  })
})

test('two diagnoses of the same log differ in nothing, and asking for any change ends with 0', async () => {
  const { code, out } = await diagnose(['diff', before, before, '--fail-on', 'any'], { cwd })

  expect(code).toBe(0)
  expect(out).toContain('Nothing changed.')
})

test('what was not asked for does not fail, and a mistyped kind is refused', async () => {
  const others = await diagnose(['diff', before, after, '--fail-on', 'shapes,encodings'], { cwd })
  const mistyped = await diagnose(['diff', before, after, '--fail-on', 'renames'], { cwd })

  expect(others.code).toBe(0)
  expect(mistyped.code).toBe(2)
})

test('every form has the rename, and comes out the same each time', async () => {
  const forms = ['table', 'json', 'ndjson', 'csv', 'markdown', 'html']
  const files = forms.flatMap((form) => ['-o', `${form}=diff.${form}`])
  const read = () => forms.map((form) => readFileSync(join(cwd, `diff.${form}`), 'utf8'))
  const one = await diagnose(['diff', before, after, ...files], { cwd })
  const texts = read()
  const other = await diagnose(['diff', before, after, ...files], { cwd })

  expect(one.out).toContain(`now ${newName} (high certainty: same payload, same source, similar rate)`)
  for (const text of texts) expect(text).toContain(newName)
  expect(other.out).toBe(one.out)
  expect(read()).toEqual(texts)
})

test('for scripts there is a change a line, or only some fields of each', async () => {
  const lines = await diagnose(['diff', before, after, '-o', 'ndjson=-'], { cwd })
  const fields = await diagnose(['diff', before, after, '--fields', 'change,event_type,before_per_1000'], { cwd })

  const [head, ...changes] = lines.out.trimEnd().split('\n')
  expect(JSON.parse(head ?? '')).toMatchObject({ format: 1, before: { name: 'northlake-all-before' } })
  expect(changes.map((line) => (JSON.parse(line) as { change: string }).change)).toEqual([
    'appeared',
    'gone',
    'renamed',
  ])
  expect(JSON.parse(fields.out)).toEqual([
    { change: 'appeared', event_type: newName, before_per_1000: 0 },
    { change: 'gone', event_type: oldName, before_per_1000: expect.any(Number) as number },
    { change: 'renamed', event_type: oldName, before_per_1000: null },
  ])
  expect(fields.err).toBe(`Next: diagnose coverage ${after}   (nothing has been sent)\n`)
})
