import { createServer, type AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { aShelf, type TestShelf } from '../builders/shelf.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'

interface Received {
  to: string[]
  text: string
}

interface Sink {
  port: number
  mails: Received[]
  close(): Promise<void>
}

type Behaviour = 'accept' | 'refuse-recipient' | 'refuse-content'

async function aSink(behaviour: () => Behaviour = () => 'accept', port = 0): Promise<Sink> {
  const mails: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(behaviour() === 'refuse-recipient' ? Object.assign(new Error('later'), { responseCode: 451 }) : undefined),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (behaviour() === 'refuse-content') return done(Object.assign(new Error('no'), { responseCode: 554 }))
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        })
        return done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

let shelf: TestShelf | undefined
let sink: Sink | undefined
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

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('it did not happen')
}

test('a merge that brings new event types is one mail to every recipient', async () => {
  sink = await aSink()
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
  let behaviour: Behaviour = 'refuse-recipient'
  sink = await aSink(() => behaviour)
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
  const closed = await aSink()
  await closed.close()
  const running = await aMailingShelf(closed.port)
  const { sql } = running.database
  await shelve(sql, await anInstitution(sql, 'northlake'), { categories: [{ eventType: 'a_b' }] })
  await until(async () => (await sql`select from outbox where attempts >= 1 and state = 'pending'`).length === 1)

  sink = await aSink(() => 'accept', closed.port)
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
  sink = await aSink()
  const running = await aMailingShelf(sink.port)
  const { sql } = running.database
  await sql`insert into merges values (7, 'shelved', now())`
  await sql`insert into outbox (merge_id, diagnosis_id, new_categories, state, claimed_at) values (7, 'x', 1, 'sending', now())`

  await running.restart() // the sender died with the mail in its hands

  expect(await states(running)).toEqual(['uncertain'])
  expect(sink.mails).toHaveLength(0)
})

test('a mail of what was withdrawn meanwhile is not sent', async () => {
  sink = await aSink()
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

  sink = await aSink()
  await shelf.restart({ SMTP_URL: `smtp://127.0.0.1:${sink.port}` })
  await until(async () => (await states(shelf as TestShelf))[0] === 'sent')

  expect(sink.mails).toHaveLength(1)
})
