/**
 * Sends the mails of the outbox, one after the other, while the shelf runs.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { startBackground, type Background } from '../background.ts'
import type { Sql } from '../db/database.ts'
import { mailSubject, mailText } from './mail-text.ts'
import {
  announcedCategories,
  reopenedCategories,
  claimMail,
  giveUpClaims,
  returnMail,
  settleMail,
  unloggedMails,
  type Mail,
} from './outbox.ts'
import type { SendMail } from './send-mail.ts'

interface Parts {
  sql: Sql
  /** Absent: mails are kept, and their subjects logged. */
  send: SendMail | undefined
  publicUrl: string
  log: { info(line: object): void; error(line: object): void }
}

const pauseMs = 1_000

/** A mail server that does not answer must not keep the shelf from stopping. Its mail is then `uncertain`. */
const closePatienceMs = 3_000

export async function startAnnouncer(parts: Parts): Promise<Background> {
  await giveUpClaims(parts.sql)
  const onFailure = (): void => parts.log.error({ code: 'announce-failed' })
  const background = startBackground((isClosed) => drain(parts, isClosed), { pauseMs, onFailure })
  return {
    ...background,
    close: () => Promise.race([background.close(), sleep(closePatienceMs, undefined, { ref: false })]),
  }
}

async function drain(parts: Parts, isClosed: () => boolean): Promise<void> {
  const { sql, send, log } = parts
  if (send === undefined) {
    for (const mail of await unloggedMails(sql)) log.info({ code: 'mail-kept', subject: mailSubject(mail) })
    return
  }
  for (let mail = await nextMail(sql, isClosed); mail !== undefined; mail = await nextMail(sql, isClosed)) {
    const outcome = await announce(parts, send, mail)
    log.info({ code: `mail-${outcome}`, merge: mail.mergeId })
  }
}

async function nextMail(sql: Sql, isClosed: () => boolean): Promise<Mail | undefined> {
  return isClosed() ? undefined : claimMail(sql)
}

async function announce({ sql, publicUrl }: Parts, send: SendMail, mail: Mail): Promise<string> {
  const news = { discovered: await announcedCategories(sql, mail), reopened: await reopenedCategories(sql, mail) }
  if (news.discovered.length + news.reopened.length === 0) {
    await settleMail(sql, mail.id, 'void') // withdrawn before it was announced
    return 'void'
  }
  const outcome = await send({
    messageId: `<merge-${mail.mergeId}.${mail.id}@${new URL(publicUrl).hostname}>`,
    subject: mailSubject(mail),
    text: mailText(news, publicUrl),
  })
  if (outcome === 'refused') await returnMail(sql, mail.id)
  else await settleMail(sql, mail.id, outcome === 'accepted' ? 'sent' : 'uncertain')
  return outcome
}
