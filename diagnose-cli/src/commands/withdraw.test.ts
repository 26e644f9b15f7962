import { expect, test } from 'vitest'
import { anIo, type TestIo } from '../../../test/builders/io.ts'
import { problem, standing, withShelf } from '../../../test/builders/shelf-stand-in.ts'
import { runProgram } from '../program.ts'

/** Somebody at a terminal who answers every question so. */
function at(terminal: boolean, answer?: string): TestIo {
  return anIo({
    terminal: { input: terminal, output: terminal, errors: terminal },
    ask: async () => answer,
    env: { DIAGNOSE_TOKEN: 'moocdb_x' },
  })
}

test.each([
  ['the name', 'northlake-optics-2016', 0, 'DELETE'],
  ['the id', 'k3v9q2mzab', 8, 'GET'],
  ['nothing', undefined, 8, 'GET'],
])('who types %s at the question ends with the code of that', async (_name, answer, code, last) => {
  await withShelf([{ status: 200, json: standing }], async (shelf, received) => {
    const io = at(true, answer)

    expect(await runProgram(['withdraw', standing.id, '--shelf', shelf], io)).toBe(code)
    expect(received.at(-1)?.method).toBe(last)
    expect(received[0]).toMatchObject({ method: 'GET', authorization: undefined })
    expect(io.written.out.slice(0, 3)).toEqual([
      `This takes northlake-optics-2016 (diagnosis k3v9q2mzab) off the shelf ${shelf}:`,
      'its page, its samples of 2 event types, and its share of every figure.',
      'Copies that others have downloaded cannot be recalled.',
    ])
  })
})

test.each([
  [410, 'withdrawn', 'This diagnosis is withdrawn already.'],
  [404, 'not-found', 'The shelf knows no diagnosis of this id.'],
])('an answer of %i (%s) is told before anybody is asked', async (status, kind, told) => {
  await withShelf([{ status, json: problem(status, kind) }], async (shelf, received) => {
    const io = at(true, 'northlake-optics-2016')

    expect(await runProgram(['withdraw', standing.id, '--shelf', shelf], io)).toBe(5)
    expect(io.written.err).toEqual([told])
    expect(received.map(({ method }) => method)).toEqual(['GET'])
  })
})

test('without a terminal nothing is asked, of nobody and of no shelf', async () => {
  await withShelf([{ status: 200, json: standing }], async (shelf, received) => {
    expect(await runProgram(['withdraw', standing.id, '--shelf', shelf], at(false))).toBe(8)
    expect(received).toEqual([])
  })
})
