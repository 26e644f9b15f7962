/**
 * What all commands have in common on the command line: where they write, what stands behind an error, and the options that
 * say where settings are.
 *
 * @module
 */
import type { Command } from 'commander'
import type { Io } from './io.ts'
import { withoutValues } from './usage-refusals.ts'

/** Nothing can be set for these. */
export const withoutSettings: ReadonlySet<string> = new Set(['completion', 'help', 'version'])

export function speakThrough(io: Io, command: Command): void {
  const isGroup = command.commands.length > 0
  if (!isGroup && !withoutSettings.has(command.name())) {
    command
      .option('--config <file>', 'settings from this file instead of diagnose.config.json')
      .option('--profile-dir <folder>', 'your own settings, tokens and snapshot are in this folder')
  }
  const name = nameOf(command)
  command
    .showHelpAfterError(`(diagnose help ${name === '' ? '<command>' : name} tells more)`)
    .exitOverride()
    .helpCommand(false)
    .allowExcessArguments(isGroup)
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => (io.jsonErrors ? undefined : io.err(text.trimEnd())),
      outputError: (text, write) => write(withoutValues(text)),
    })
}

/** The words that call it, without that of the program. */
function nameOf(command: Command): string {
  return command.parent === null ? '' : `${nameOf(command.parent)} ${command.name()}`.trim()
}
