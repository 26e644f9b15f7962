import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose } from '../builders/diagnose-command.ts'
import { duckdbAnswer } from '../builders/duckdb-answers.ts'
import { anImportPlace } from '../builders/imported.ts'

const guide = readFileSync(path.join(import.meta.dirname, '../../docs/guides/research.md'), 'utf8')
/** Logs of the platform's own acceptance tests; they are not part of this repository. */
const logs = path.resolve(import.meta.dirname, '../../../shared/data/logs')

const place = anImportPlace()
afterAll(() => place.remove())

test.skipIf(!existsSync(logs))(
  'the guide shows what its queries give on the public logs (skipped without ../shared/data/logs)',
  async () => {
    const env = { HOME: path.join(place.folder, 'home') }
    const { code } = await diagnose(['import', logs, '--to', 'course.duckdb'], { cwd: place.folder, env })
    const shown = [...guide.matchAll(/```sql\n(.*?)```\n\n```text\n(.*?)\n```/gs)]

    expect([code, shown.length]).toEqual([0, 3])
    for (const [, query = '', text] of shown) expect(await answerText(query)).toBe(text)
  },
)

/** Columns as wide as what stands in them, two blanks apart. */
async function answerText(query: string): Promise<string> {
  const file = path.join(place.folder, 'course.duckdb')
  const names = (await duckdbAnswer(`select column_name from (describe ${query})`, file)).flat().map(String)
  const lines = [names, ...(await duckdbAnswer(query, file)).map((row) => row.map(String))]
  const widths = names.map((_name, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
