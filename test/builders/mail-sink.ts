/**
 * A mail server for tests: real SMTP on a free port, which keeps what it takes.
 *
 * @module
 */
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  /** Of the envelope: who gets it, whatever the text says. */
  to: string[]
  text: string
}

export interface MailSink {
  port: number
  mails: ReceivedMail[]
  close(): Promise<void>
}

export type SinkBehaviour = 'accept' | 'refuse-recipient' | 'refuse-content'

/** @param port 0 takes any free one */
export async function aMailSink(behaviour: () => SinkBehaviour = () => 'accept', port = 0): Promise<MailSink> {
  const mails: ReceivedMail[] = []
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
    port: (server.server.address() as AddressInfo).port, // it listens on a host and port
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
