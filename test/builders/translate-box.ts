/**
 * The thread of the translate box, as browsers get it: the built script, run without a browser.
 *
 * @module
 */
import { createContext, runInContext } from 'node:vm'
import type { AnswerTo, Question } from '@mooc-panorama/web/islands/translate/questions.ts'
import { translateWorkerSource } from '@mooc-panorama/web/bundle.ts'

type Listener = (event: { data: { id: number; question: Question } }) => void

/** Its answers have gone through JSON, as messages of a thread are copies, too. */
export async function theBuiltBox(): Promise<<Q extends Question>(question: Q) => AnswerTo<Q>> {
  const listeners: Listener[] = []
  const answers: string[] = []
  const context = createContext({
    addEventListener: (_type: string, listener: Listener) => void listeners.push(listener),
    postMessage: ({ answer }: { answer: unknown }) => void answers.push(JSON.stringify(answer)),
    URLSearchParams,
  })
  runInContext(await translateWorkerSource(), context)
  return (question) => {
    for (const listener of listeners) listener({ data: { id: 1, question } })
    return JSON.parse(answers.pop() ?? 'null')
  }
}
