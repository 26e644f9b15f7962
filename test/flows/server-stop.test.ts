/** Whoever stops the shelf, and however often they say so, it stops everything that it has started. */
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../server/src/db/database.ts'
import { startEmbeddedPostgres } from '../../server/src/db/embedded-postgres.ts'
import { aShelfProcess } from '../builders/shelf-process.ts'
import { anInstitution, shelve } from '../builders/shelving.ts'
import { until } from '../builders/until.ts'

let dataDir: string
let silent: Server | undefined
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'panorama-stop-'))
  await chmod(dataDir, 0o755) // else root keeps its database elsewhere
})
afterEach(async () => {
  silent?.close()
  silent = undefined
  await rm(dataDir, { recursive: true, force: true })
})

const isDatabaseUp = () => existsSync(join(dataDir, 'postgres/postmaster.pid'))

test('a signal that comes more than once, as from a terminal and from npm, stops the database as well', async () => {
  const shelf = await aShelfProcess({ DATA_DIR: dataDir })
  expect(isDatabaseUp()).toBe(true)

  const stopped = shelf.stop('SIGINT')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT'] as const) {
    await sleep(20)
    void shelf.stop(signal)
  }

  expect([await stopped, isDatabaseUp()]).toEqual([0, false])
})

test('a mail server that does not answer does not keep the shelf from stopping, and gets the mail no second time', async () => {
  const connections = { count: 0 }
  silent = createServer((socket) => {
    connections.count++
    socket.on('error', () => {})
    socket.write('220 ready\r\n')
    socket.once('data', () => socket.write('250 go on\r\n')) // and not a word more
  })
  await new Promise<void>((done) => silent?.listen(0, '127.0.0.1', done))
  const { port } = silent.address() as AddressInfo // it listens on a host and port
  const mail = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_TO: 'list@example.org' }
  const shelf = await aShelfProcess({ DATA_DIR: dataDir, ...mail })
  const { connection } = await startEmbeddedPostgres(dataDir)
  const database = openDatabase(connection, { readers: 1, writers: 1 })
  await shelve(database.sql, await anInstitution(database.sql, 'northlake'), { categories: [{ eventType: 'a_b' }] })
  await until(() => connections.count === 1)
  await database.close()

  const begun = performance.now()
  expect([await shelf.stop('SIGTERM'), isDatabaseUp()]).toEqual([0, false])
  expect(performance.now() - begun).toBeLessThan(14_000) // of 15 seconds after which it would end at once
})
