/**
 * Hands one mail to the mail server, and says whether the server has it.
 *
 * @module
 */
import { createTransport } from 'nodemailer'
import type { MailConfig } from '../config.ts'

export type Sending =
  | 'accepted'
  /** Surely not taken: it can be sent again. */
  | 'refused'
  /** Nothing was heard after the content was sent: it may be on the list. */
  | 'uncertain'

export interface OutgoingMail {
  messageId: string
  subject: string
  text: string
}

export type SendMail = (mail: OutgoingMail) => Promise<Sending>

/** @returns `undefined` where no server or no recipient is configured */
export function mailSender({ smtpUrl, from, to }: MailConfig): SendMail | undefined {
  if (smtpUrl === undefined || to.length === 0) return undefined
  return (mail) => send(serverOf(smtpUrl), { ...mail, from, to: [...to] })
}

/** The options beside an address are ignored by nodemailer when it is given as text. */
function serverOf(smtpUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username !== '' && { auth }),
  }
}

async function send(
  server: ReturnType<typeof serverOf>,
  { messageId, subject, text, from, to }: OutgoingMail & { from: string; to: string[] },
): Promise<Sending> {
  const watch = new DataWatch()
  const transport = createTransport({
    ...server,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: watch,
    transactionLog: true,
  })
  try {
    await transport.sendMail({
      messageId,
      subject,
      text,
      from: { name: 'MOOC Panorama', address: from },
      to: to.map((address) => ({ name: '', address })),
      envelope: { from, to },
      headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'list' },
    })
    return 'accepted'
  } catch (error) {
    return outcomeOf(error as { responseCode?: unknown; command?: unknown }, watch.hasAsked)
  } finally {
    transport.close()
  }
}

/** A connection that breaks looks the same before and after the content was sent; only the log of commands tells. */
class DataWatch {
  /** Whether the server was asked to take the content. */
  hasAsked = false

  debug(entry: { tnx?: string }, text: string): void {
    if (entry.tnx === 'client' && text.startsWith('DATA')) this.hasAsked = true
  }
  /** The rest of what a logger must have. Nothing is kept: the lines hold passwords and names. */
  trace(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
  fatal(): void {}
  level(): void {}
}

/** Before the content, and where the server has answered it with a refusal, nothing was taken. */
function outcomeOf(
  { responseCode, command }: { responseCode?: unknown; command?: unknown },
  hasAsked: boolean,
): Sending {
  if (!hasAsked) return 'refused'
  return command === 'DATA' && typeof responseCode === 'number' && responseCode >= 400 ? 'refused' : 'uncertain'
}
