/**
 * Asks a thread, so that whatever was pasted the page stays alive; stops the thread that takes too long.
 *
 * @module
 */
import type { AnswerTo, Question } from './questions.ts'

/** `stopped`: by the user, or for a newer text. `broke`: the thread failed, by a fault of ours or for want of memory. */
export type NoAnswer = 'stopped' | 'too-long' | 'broke'

/** What of a worker is used. */
export interface Thread extends EventTarget {
  postMessage(message: { id: number; question: Question }): void
  terminate(): void
}

export class TranslatorThread {
  private readonly start: () => Thread
  private readonly milliseconds: number
  private thread: Thread | undefined
  private readonly waiting = new Map<number, (answer: unknown) => void>()
  private asked = 0
  private clock: ReturnType<typeof setTimeout> | undefined

  /** @param milliseconds how long an answer may take, after the one before it */
  constructor(start: () => Thread, milliseconds: number) {
    this.start = start
    this.milliseconds = milliseconds
    this.thread = this.started()
  }

  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q> | NoAnswer> {
    const id = ++this.asked
    const thread = (this.thread ??= this.started())
    return new Promise((resolve) => {
      this.waiting.set(id, resolve as (answer: unknown) => void) // the thread answers with the type of the question
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage({ id, question })
      if (this.waiting.size === 1) this.windUp()
    })
  }

  /** Ends the thread in the middle of what it does, where it does anything. */
  stop(why: NoAnswer = 'stopped'): void {
    if (this.waiting.size === 0) return
    clearTimeout(this.clock)
    this.thread?.terminate()
    this.thread = undefined
    const waiting = [...this.waiting.values()]
    this.waiting.clear()
    for (const resolve of waiting) resolve(why)
  }

  private started(): Thread {
    const thread = this.start()
    thread.addEventListener('message', (event) => {
      const { id, answer } = (event as MessageEvent<{ id: number; answer: unknown }>).data // as translate-worker.ts says it
      this.told(id, answer)
    })
    thread.addEventListener('error', (event) => {
      event.preventDefault() // the browser's console would quote what was pasted
      this.stop('broke')
    })
    return thread
  }

  private told(id: number, answer: unknown): void {
    this.waiting.get(id)?.(answer)
    this.waiting.delete(id)
    this.windUp()
  }

  private windUp(): void {
    clearTimeout(this.clock)
    if (this.waiting.size > 0) this.clock = setTimeout(() => this.stop('too-long'), this.milliseconds)
  }
}

export function isNoAnswer(answer: unknown): answer is NoAnswer {
  return answer === 'stopped' || answer === 'too-long' || answer === 'broke'
}
