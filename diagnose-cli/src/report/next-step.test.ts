import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { nextStep, shellWord } from './next-step.ts'

test('the next step names the folder from here, and the program as it was called', () => {
  const io = { env: {}, workingFolder: '/data/logs' }

  expect(nextStep('check', '/data/logs/out/a-b-c.diagnosis', io)).toBe(
    'Next: diagnose check out/a-b-c.diagnosis   (nothing has been sent)',
  )
  expect(nextStep('upload', '/out/a-b-c.diagnosis', { ...io, env: { npm_command: 'exec' } })).toBe(
    'Next: npx diagnose upload /out/a-b-c.diagnosis   (nothing has been sent)',
  )
})

test.each([
  ['plain/a-b_c.1', 'plain/a-b_c.1'],
  ['-rf', './-rf'],
  ['my logs', "'my logs'"],
  ["it's", String.raw`'it'\''s'`],
  ['$(reboot) `x`', "'$(reboot) `x`'"],
  ['größe', "'größe'"],
  ["a\n'b\\", String.raw`$'a\x0a\'b\\'`],
  ['\u202ex', String.raw`$'\xe2\x80\xaex'`],
])('%j is the word %s', (text, word) => {
  expect(shellWord(text)).toBe(word)
  expect(execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(text === '-rf' ? './-rf' : text)
})
