import { expect, test } from 'vitest'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { anIo } from '../../../test/builders/io.ts'
import { askConsent, consentByFlags } from './consent.ts'

const noTerminal = anIo()
const terminal = anIo({ terminal: { input: true, output: true, errors: true } })

test.each([
  ['both flags', { yes: true, acceptTerms: termsVersion }, noTerminal, 'agreed'],
  ['a terminal', { yes: false, acceptTerms: undefined }, terminal, 'ask'],
  [
    'a terminal and only --yes: the terms have not been accepted',
    { yes: true, acceptTerms: undefined },
    terminal,
    'ask',
  ],
])('with %s', (_name, flags, io, answer) => {
  expect(consentByFlags(flags, io)).toBe(answer)
})

test.each([
  ['no terminal and no flag', { yes: false, acceptTerms: undefined }, noTerminal],
  ['no terminal and only --yes', { yes: true, acceptTerms: undefined }, noTerminal],
  ['no terminal and only --accept-terms', { yes: false, acceptTerms: termsVersion }, noTerminal],
  ['other terms', { yes: true, acceptTerms: '1999-1' }, terminal],
])('with %s nothing is sent', (_name, flags, io) => {
  expect(consentByFlags(flags, io)).toMatchObject({ exitCode: 8 })
})

test.each([
  ['y', true],
  ['YES', true],
  ['', false],
  ['n', false],
  ['yesterday', false],
  [undefined, false],
])('the answer %s', async (answer, agreed) => {
  expect(await askConsent({ diff: '', samples: () => '' }, anIo({ ask: async () => answer }))).toBe(agreed)
})

test('samples and the difference of the terms can be looked at before an answer', async () => {
  const answers = ['r', 'd', 'y']
  const io = anIo({ ask: async () => answers.shift() })

  expect(await askConsent({ diff: '- old', samples: () => 'a sample' }, io)).toBe(true)
  expect(io.written.out).toEqual(['a sample', '- old'])
})
