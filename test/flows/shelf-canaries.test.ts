import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { canaryLines, withCanary } from '../builders/canaries.ts'
import { aDatabase } from '../builders/database.ts'
import { aDesk } from '../builders/desk.ts'
import { aMailSink } from '../builders/mail-sink.ts'
import { anInstitutionToken } from '../builders/shelf.ts'
import { aShelfProcess } from '../builders/shelf-process.ts'
import { crawl, databaseText, folderText } from '../builders/traces.ts'
import { until } from '../builders/until.ts'

test('no canary of a log is in an answer, a mail, a table, a file or the log of the shelf', async () => {
  const sink = await aMailSink()
  const database = await aDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'panorama-canaries-'))
  const shelf = await aShelfProcess({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    MAIL_TO: 'list@example.org',
    TRUST_PROXY: '1', // the crawl asks more than one address may
  })
  const token = await anInstitutionToken(database.sql, 'northlake')
  const desk = aDesk({ shelf: shelf.url, token, name: 'northlake-optics-2016' })
  try {
    const lines = canaryLines()
    const report = await desk.run(gzipSync(`${lines.join('\n')}\n`, { level: 1 }))
    expect((await desk.upload()).code).toBe(0)
    await until(() => sink.mails.length === 1)
    const answers = await crawl(shelf.url)
    const mails = sink.mails.map(({ text }) => decoded(text))
    const kept = [await databaseText(database.sql), folderText(dataDir)]
    await shelf.stop()

    // The trap is real: each line has a canary, and what was made of the lines is where we look.
    expect([withCanary(lines).length, report.totals.events]).toEqual([lines.length, expect.any(Number)])
    expect(report.totals.events).toBeGreaterThan(3_000)
    expect(answers.size).toBeGreaterThan(5 * report.totals.categories)
    const shapes = [...answers].filter(([path]) => path.includes('/shapes')).map(([, text]) => text)
    expect(shapes.join('').split('"entries"').length).toBeGreaterThan(500)
    expect(kept.every((text) => text.includes('play_video'))).toBe(true)
    expect(mails[0]).toContain('play_video')
    expect(shelf.output()).toContain('"route":"/v1/uploads"')

    expect(withCanary([...answers].flat())).toEqual([])
    expect(withCanary([...mails, ...kept, shelf.output()])).toEqual([])
  } finally {
    await shelf.stop()
    await sink.close()
    await database.drop()
    for (const folder of [dataDir, desk.cwd]) rmSync(folder, { recursive: true, force: true })
  }
})

/** Long lines of a mail are broken, and other signs than ASCII are written as numbers. */
function decoded(mail: string): string {
  return mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
}
