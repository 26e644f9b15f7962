/**
 * The thread that translates. It has no page, and the page's policy lets it ask nobody.
 *
 * @module
 */
import { answerTo } from './answer.ts'
import type { Question } from './questions.ts'

addEventListener('message', ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  postMessage({ id, answer: answerTo(question) })
})
