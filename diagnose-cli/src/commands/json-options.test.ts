import { Command, Option } from 'commander'
import { expect, test } from 'vitest'
import type { ReportTarget } from '../report/report-target.ts'
import { withJsonOptions } from './json-options.ts'
import { outputOption } from './report-options.ts'

/** The targets that a command finds. */
async function targets(...args: string[]): Promise<ReportTarget[]> {
  let found: ReportTarget[] = []
  const command = withJsonOptions(new Command('show').addOption(outputOption()).addOption(new Option('--limit <n>')))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(({ output }: { output: ReportTarget[] }) => void (found = output))
  await command.parseAsync(args, { from: 'user' })
  return found
}

test.each([
  [[], []],
  [['--json'], [{ format: 'json', path: undefined }]],
  [['--fields', 'event_type, share'], [{ format: 'json', path: undefined, fields: ['event_type', 'share'] }]],
  [
    ['--json', '-o', 'csv=events.csv'],
    [
      { format: 'csv', path: 'events.csv' },
      { format: 'json', path: undefined },
    ],
  ],
])('of the flags %j', async (args, expected) => {
  expect(await targets(...args)).toEqual(expected)
})

test.each([
  ['a second report on stdout', ['--json', '-o', 'csv'], 'Only one report fits on stdout'],
  ['a field that there is not', ['--fields', 'event_type,username'], 'Expected names of fields'],
  ['no field', ['--fields', ''], 'Expected names of fields'],
])('%s is refused', async (_name, args, told) => {
  await expect(targets(...args)).rejects.toThrow(told)
})
