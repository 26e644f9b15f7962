/**
 * Answers that depend on the panorama only, kept until the panorama changes.
 *
 * @module
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../db/database.ts'
import { stateQuery } from '../panorama/state-query.ts'

export interface Answer {
  contentType: string
  body: string
  /** The header `Link`. */
  link?: string
}

/** What was used longest ago goes first. */
export interface CacheLimits {
  /** Characters kept in all. */
  length: number
  /** Visitors can ask for an event by many names that all lead to one page, and each answer takes room beside its text. */
  answers: number
  answerLength: number
}

const defaultLimits: CacheLimits = { length: 64 * 1024 * 1024, answers: 10_000, answerLength: 8 * 1024 * 1024 }

export class AnswerCache {
  private version = -1
  private length = 0
  private readonly answers = new Map<string, Answer>()
  private readonly db: Db
  private readonly limits: CacheLimits

  constructor(db: Db, limits = defaultLimits) {
    this.db = db
    this.limits = limits
  }

  /**
   * An answer is made of several queries. One that saw the panorama change is made again, so its figures fit together.
   *
   * @param key everything that the answer depends on besides the panorama, e.g. the address with its checked query
   */
  async answer(key: string, make: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const { version } = await stateQuery(this.db)
      const kept = this.kept(version, key)
      if (kept !== undefined) return kept
      const made = await make()
      const after = await stateQuery(this.db)
      if (after.version === version) this.keep(version, key, made)
      if (after.version === version || attempt === 5) return made
    }
  }

  private kept(version: number, key: string): Answer | undefined {
    if (version !== this.version) return undefined
    const answer = this.answers.get(key)
    if (answer === undefined) return undefined
    this.answers.delete(key)
    this.answers.set(key, answer)
    return answer
  }

  private keep(version: number, key: string, answer: Answer): void {
    if (version < this.version) return
    if (version > this.version) {
      this.answers.clear()
      this.length = 0
      this.version = version
    }
    if (answer.body.length > this.limits.answerLength || this.answers.has(key)) return
    this.answers.set(key, answer)
    this.length += key.length + answer.body.length
    for (const [oldest, { body }] of this.answers) {
      if (this.length <= this.limits.length && this.answers.size <= this.limits.answers) break
      this.answers.delete(oldest)
      this.length -= oldest.length + body.length
    }
  }
}

/** Public and soon stale: a withdrawal must be visible, so nothing is served that is older than a moment. */
export function sendAnswer(reply: FastifyReply, { contentType, body, link }: Answer): FastifyReply {
  if (link !== undefined) reply.header('link', link)
  return reply.header('cache-control', 'public, no-cache').type(contentType).send(body)
}

/** Whether the visitor has the content of this tag, in any of the ways in which `If-None-Match` can say so. */
export function isKnown(request: FastifyRequest, etag: string): boolean {
  const tags = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

export function jsonAnswer(value: unknown): Answer {
  return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) }
}

export function htmlAnswer(body: string): Answer {
  return { contentType: 'text/html; charset=utf-8', body }
}
