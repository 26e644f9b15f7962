import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { anIo } from '../../../../test/builders/io.ts'
import { openPostgres } from './postgres-target.ts'

const servers: { server: Server; sockets: Socket[] }[] = []
afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

/** A server that answers the question whether it can encrypt, and keeps what it is sent. */
async function aServer(answer: 'S' | 'N' | undefined): Promise<{ port: number; sent(): Buffer }> {
  const chunks: Buffer[] = []
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (chunks.length === 1 && answer !== undefined) socket.write(answer)
      else socket.end()
    })
  })
  servers.push({ server, sockets })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, sent: () => Buffer.concat(chunks) }
}

const plan = (to: string) => ({ to, isForced: false, tables: [], notes: [] })

test.each(['S', 'N'] as const)(
  'a server that answers %s is told no name where it has to prove who it is',
  async (answer) => {
    const { port, sent } = await aServer(answer)
    const refusal = await openPostgres(
      plan(`postgres://zora:secretword@127.0.0.1:${port}/mooc?sslmode=verify-full`),
      anIo(),
    )

    expect(refusal).toMatchObject({ ok: false, problem: { exitCode: 9 } })
    // 8 bytes ask whether it can encrypt; then comes the greeting of TLS, or nothing.
    expect(sent().subarray(0, 8).toString('hex')).toBe('0000000804d2162f')
    expect(sent().toString('latin1')).not.toMatch(/zora|mooc/)
    expect(JSON.stringify(refusal)).not.toMatch(/zora|secretword/)
  },
)

test('a server that hangs up again and again is given up', async () => {
  const { port, sent } = await aServer(undefined)
  const refusal = await openPostgres(plan(`postgres://zora:secretword@127.0.0.1:${port}/mooc`), anIo(), 300)

  expect(refusal).toMatchObject({ ok: false, problem: { exitCode: 9 } })
  expect(sent().toString('latin1')).toMatch(/zora/)
  expect(sent().toString('latin1')).not.toMatch(/secretword/)
})

test('an address that is none is refused before anything is sent', async () => {
  expect(await openPostgres(plan('postgres://'), anIo())).toMatchObject({ ok: false })
})
