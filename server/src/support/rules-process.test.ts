import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { bad, good } from '../../../test/builders/proofs/proven-shelf.ts'
import { forgetfulRules, harmfulRules, killedMark } from '../../../test/builders/proofs/test-rules.ts'
import { RulesProcess, type Outcome } from './rules-process.ts'

let running: RulesProcess | undefined
afterEach(() => running?.close())

const harmful = (eventType: string) => good({ event_type: eventType, name: eventType })
const wordOf = (outcome: Outcome) => ('stoppedBy' in outcome ? outcome.stoppedBy : outcome.proof.passes)

test('whatever a rule does, the next shape is proven by a new process', async () => {
  running = new RulesProcess(harmfulRules, { seconds: 3, heapMegabytes: 64 })
  const words = []
  for (const sample of [good(), harmful('endless'), good(), harmful('hungry'), good(), harmful('deadly'), good(), bad])
    words.push(wordOf(await running.prove([sample])))

  expect(words).toEqual([true, 'time', true, 'memory', true, 'crash', true, false])
})

test('rules whose process is killed from outside are run once more', async () => {
  const mark = killedMark(process.pid)
  rmSync(mark, { force: true })
  running = new RulesProcess(harmfulRules, { seconds: 60, heapMegabytes: 64 })

  const outcome = await running.prove([harmful('killed')])
  const wasKilled = existsSync(mark)
  rmSync(mark, { force: true })

  expect([wasKilled, 'proof' in outcome]).toEqual([true, true])
})

test('rules of another version than expected, and rules that are not there, are not used', async () => {
  const limits = { seconds: 3, heapMegabytes: 64 }
  for (const rules of [
    { ...forgetfulRules, version: 'another' },
    { version: 'lost', worker: new URL('file:///no/such/rules.ts') },
  ])
    await expect(new RulesProcess(rules, limits).prove([good()])).rejects.toThrow('cannot be loaded')
})

test('what is given up while it is proven comes to an end at once', async () => {
  running = new RulesProcess(harmfulRules, { seconds: 600, heapMegabytes: 64 })
  await running.prove([good()])

  const endless = running.prove([harmful('endless')])
  running.close()

  expect(wordOf(await endless)).toBe('crash') // nobody stores it
})

test('the process of a rule that does not end sees that its shelf has gone', async () => {
  const host = fork(new URL('./rules-host.ts', import.meta.url), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  host.send({ worker: harmfulRules.worker.href, heapMegabytes: 64 })
  await once(host, 'message')
  host.send({ events: [harmful('endless')] })

  host.disconnect()

  expect(await once(host, 'exit')).toEqual([0, null])
})
