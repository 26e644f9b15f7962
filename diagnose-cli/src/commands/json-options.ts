/**
 * `--json` and `--fields`: the short form of `-o json` for scripts.
 *
 * @module
 */
import { InvalidArgumentError, Option, type Command } from 'commander'
import { categoryFields, type CategoryField } from '../report/other-reports.ts'
import type { ReportTarget } from '../report/report-target.ts'

/** Of a command with `--output`. What it finds there afterwards is one target more. */
export function withJsonOptions(command: Command): Command {
  return command
    .option('--json', 'short for -o json; errors are JSON too')
    .addOption(
      new Option('--fields <a,b>', 'with --json: only these fields of each event type, as a list').argParser(fieldsOf),
    )
    .hook('preAction', (_command, called) => takeJsonFlags(called))
}

function takeJsonFlags(command: Command): void {
  const { json, fields, output } = command.opts<{ json?: true; fields?: CategoryField[]; output: ReportTarget[] }>()
  if (json === undefined && fields === undefined) return
  if (output.some(({ path }) => path === undefined)) {
    command.error('error: Only one report fits on stdout: give -o a path beside --json.')
  }
  const target: ReportTarget = { format: 'json', path: undefined, ...(fields !== undefined && { fields }) }
  command.setOptionValue('output', [...output, target])
}

function fieldsOf(text: string): CategoryField[] {
  const fields = text.split(',').map((name) => categoryFields.find((field) => field === name.trim()))
  const known = fields.filter((field) => field !== undefined)
  if (known.length === fields.length) return known
  throw new InvalidArgumentError(`Expected names of fields with commas between: ${categoryFields.join(', ')}.`)
}
