import { createServer, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { aMailSink, type MailSink, type SinkBehaviour } from '../builders/mail-sink.ts'
import { aShelf, type TestShelf } from '../builders/shelf.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'
import { until } from '../builders/until.ts'

let shelf: TestShelf | undefined
let sink: MailSink | undefined
afterEach(async () => {
  await shelf?.close()
  await sink?.close()
})

async function aMailingShelf(port: number): Promise<TestShelf> {
  shelf = await aShelf({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_TO: 'list@example.org,b@example.org',
    PUBLIC_URL: 'https://p.example.org',
  })
  return shelf
}

async function states({ database }: TestShelf): Promise<string[]> {
  return (await database.sql`select state from outbox order by merge_id`).map((row) => String(row['state']))
}

test('a merge that brings new event types is one mail to every recipient', async () => {
  sink = await aMailSink()
  const running = await aMailingShelf(sink.port)
  const institution = await anInstitution(running.database.sql, 'northlake')
  await shelve(running.database.sql, institution, { categories: [{ eventType: 'a_b' }, { eventType: 'c_d' }] })
  await shelve(running.database.sql, institution, { course: 'waves', categories: [{ eventType: 'a_b' }] })

  await until(async () => (await states(running)).every((state) => state === 'sent'))

  expect(sink.mails).toHaveLength(1)
  expect(sink.mails[0]?.to).toEqual(['list@example.org', 'b@example.org'])
  const text = sink.mails[0]?.text ?? ''
  expect(text).toContain('Subject: Panorama: 2 new event types (merge 1)\r\n')
  expect(text).toMatch(/^Message-ID: <merge-1\.[0-9a-f-]{36}@p\.example\.org>\r$/m)
  expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m)
  expect(text).toContain('* a_b (browser)\r\n  https://p.example.org/events/')
})

test('what a server refuses is sent again, what it takes is not', async () => {
  let behaviour: SinkBehaviour = 'refuse-recipient'
  sink = await aMailSink(() => behaviour)
  const running = await aMailingShelf(sink.port)
  const { sql } = running.database
  await shelve(sql, await anInstitution(sql, 'northlake'), { categories: [{ eventType: 'a_b' }] })
  const attempts = async () => Number((await sql`select attempts from outbox`)[0]?.['attempts'])

  await until(async () => (await attempts()) >= 1)
  behaviour = 'refuse-content'
  await sql`update outbox set next_attempt_at = now()`
  await until(async () => (await attempts()) >= 2)
  expect(sink.mails).toHaveLength(0)
  behaviour = 'accept'
  await until(async () => (await states(running))[0] === 'sent')

  expect(sink.mails).toHaveLength(1)
  expect(await sql`select next_attempt_at - created_at < interval '1 minute' as soon from outbox`).toEqual([
    { soon: true },
  ])
})

test('mail waits for a server that is down', async () => {
  const closed = await aMailSink()
  await closed.close()
  const running = await aMailingShelf(closed.port)
  const { sql } = running.database
  await shelve(sql, await anInstitution(sql, 'northlake'), { categories: [{ eventType: 'a_b' }] })
  await until(async () => (await sql`select from outbox where attempts >= 1 and state = 'pending'`).length === 1)

  sink = await aMailSink(() => 'accept', closed.port)
  await until(async () => (await states(running))[0] === 'sent')

  expect(sink.mails).toHaveLength(1)
})

test('a server that hangs up after the content may have the mail, so it gets it only once', async () => {
  let contents = 0
  const server = createServer((socket) => {
    let isContent = false
    socket.on('error', () => {})
    socket.write('220 ready\r\n')
    socket.on('data', (bytes) => {
      const text = bytes.toString()
      if (isContent && text.includes('\r\n.\r\n')) {
        contents++
        socket.destroy()
      } else if (!isContent) {
        isContent = text.startsWith('DATA')
        socket.write(isContent ? '354 go on\r\n' : '250 fine\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const running = await aMailingShelf((server.address() as AddressInfo).port)
  const { sql } = running.database
  await shelve(sql, await anInstitution(sql, 'northlake'), { categories: [{ eventType: 'a_b' }] })

  await until(async () => (await states(running))[0] === 'uncertain')
  await new Promise((resolve) => setTimeout(resolve, 2_500))

  expect(contents).toBe(1)
  server.close()
})

test('a mail whose sender died is never sent again', async () => {
  sink = await aMailSink()
  const running = await aMailingShelf(sink.port)
  const { sql } = running.database
  await sql`insert into merges values (7, 'shelved', now())`
  await sql`insert into outbox (merge_id, diagnosis_id, new_categories, state, claimed_at) values (7, 'x', 1, 'sending', now())`

  await running.restart() // the sender died with the mail in its hands

  expect(await states(running)).toEqual(['uncertain'])
  expect(sink.mails).toHaveLength(0)
})

test('a mail of what was withdrawn meanwhile is not sent', async () => {
  sink = await aMailSink()
  const running = await aMailingShelf(sink.port)
  const { sql } = running.database
  await sql`insert into merges values (7, 'shelved', now())`
  await sql`insert into outbox (merge_id, diagnosis_id, new_categories) values (7, 'x', 1)`

  await until(async () => (await states(running))[0] === 'void')

  expect(sink.mails).toHaveLength(0)
})

test('without a server mail is kept, and sent when there is one', async () => {
  shelf = await aShelf({ MAIL_TO: 'list@example.org' })
  const { sql } = shelf.database
  await shelve(sql, await anInstitution(sql, 'northlake'), { categories: [{ eventType: 'a_b' }] })
  await until(async () => (await sql`select from outbox where subject_logged`).length === 1)
  expect(await states(shelf)).toEqual(['pending'])

  sink = await aMailSink()
  await shelf.restart({ SMTP_URL: `smtp://127.0.0.1:${sink.port}` })
  await until(async () => (await states(shelf as TestShelf))[0] === 'sent')

  expect(sink.mails).toHaveLength(1)
})
