/**
 * `--json` and `--fields`: the short form of `-o json` for scripts.
 *
 * @module
 */
import { InvalidArgumentError, Option, type Command } from 'commander'
import { categoryFields } from '../report/other-reports.ts'
import type { ReportTarget } from '../report/report-target.ts'

/**
 * Of a command with `--output`. What it finds there afterwards is one target more.
 *
 * @param of what has the fields, in words
 */
export function withJsonOptions(
  command: Command,
  { fields, of }: { fields: readonly string[]; of: string } = { fields: categoryFields, of: 'each event type' },
): Command {
  return command
    .option('--json', 'short for -o json; errors are JSON too')
    .addOption(
      new Option('--fields <a,b>', `with --json: only these fields of ${of}, as a list`).argParser((text) =>
        fieldsAmong(fields, text),
      ),
    )
    .hook('preAction', (_command, called) => takeJsonFlags(called))
}

function takeJsonFlags(command: Command): void {
  const { json, fields, output } = command.opts<{ json?: true; fields?: string[]; output: ReportTarget[] }>()
  if (json === undefined && fields === undefined) return
  if (output.some(({ path }) => path === undefined)) {
    command.error('error: Only one report fits on stdout: give -o a path beside --json.')
  }
  const target: ReportTarget = { format: 'json', path: undefined, ...(fields !== undefined && { fields }) }
  command.setOptionValue('output', [...output, target])
}

function fieldsAmong(all: readonly string[], text: string): string[] {
  const asked = text.split(',').map((name) => name.trim())
  if (asked.every((name) => all.includes(name))) return asked
  throw new InvalidArgumentError(`Expected names of fields with commas between: ${all.join(', ')}.`)
}
