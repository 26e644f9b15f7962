import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Question } from './questions.ts'
import { TranslatorThread, type Thread } from './translator-thread.ts'

interface FakeThread extends Thread {
  asked: { id: number; question: Question }[]
  isEnded: boolean
  answer(index: number, answer: unknown): void
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const question: Question = { kind: 'translate', text: '{}' }

/** A translator whose threads answer when the test says so. */
function aTranslator() {
  const threads: FakeThread[] = []
  const translator = new TranslatorThread(() => {
    const thread: FakeThread = Object.assign(new EventTarget(), {
      asked: [] as FakeThread['asked'],
      isEnded: false,
      postMessage: (message: FakeThread['asked'][number]) => void thread.asked.push(message),
      terminate: () => void (thread.isEnded = true),
      answer: (index: number, answer: unknown) => {
        const data = { id: thread.asked[index]?.id, answer }
        thread.dispatchEvent(new MessageEvent('message', { data }))
      },
    })
    threads.push(thread)
    return thread
  }, 30_000)
  return { translator, threads }
}

test('the thread is there before it is asked, so that it need not be fetched then', () => {
  expect(aTranslator().threads).toHaveLength(1)
})

test('each question gets its own answer, whatever the order', async () => {
  const { translator, threads } = aTranslator()
  const answers = [translator.ask(question), translator.ask({ kind: 'trace', text: '{}', line: 1 })]
  threads[0]?.answer(1, 'the second')
  threads[0]?.answer(0, 'the first')

  expect(await Promise.all(answers)).toEqual(['the first', 'the second'])
})

test('stopping ends the thread and all questions, and the next question has a new thread', async () => {
  const { translator, threads } = aTranslator()
  const answers = [translator.ask(question), translator.ask(question)]
  translator.stop()
  const next = translator.ask(question)
  threads[1]?.answer(0, 'here')

  expect(await Promise.all([...answers, next])).toEqual(['stopped', 'stopped', 'here'])
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false])
})

test('a thread that has nothing to do is not stopped', () => {
  const { translator, threads } = aTranslator()
  translator.stop()

  expect(threads.map(({ isEnded }) => isEnded)).toEqual([false])
})

test('an answer that takes too long is given up; the time counts from the answer before it', async () => {
  const { translator, threads } = aTranslator()
  const answers = [translator.ask(question), translator.ask(question)]
  vi.advanceTimersByTime(29_000)
  threads[0]?.answer(0, 'in time')
  vi.advanceTimersByTime(29_000)
  expect(threads[0]?.isEnded).toBe(false)
  vi.advanceTimersByTime(1_000)

  expect(await Promise.all(answers)).toEqual(['in time', 'too-long'])
  expect(threads[0]?.isEnded).toBe(true)
})

test('a thread that breaks is replaced, and the console is told nothing', async () => {
  const { translator, threads } = aTranslator()
  const answer = translator.ask(question)
  const event = new Event('error', { cancelable: true })
  threads[0]?.dispatchEvent(event)
  const next = translator.ask(question)
  threads[1]?.answer(0, 'here')

  expect([await answer, await next]).toEqual(['broke', 'here'])
  expect(event.defaultPrevented).toBe(true)
})
