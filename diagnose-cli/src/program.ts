/**
 * The command line: the commands, and what happens where it cannot be understood.
 *
 * @module
 */
import { Command, CommanderError } from 'commander'
import { checkCommand } from './commands/check.ts'
import { packCommand } from './commands/pack.ts'
import { runCommand } from './commands/run.ts'
import { showCommand } from './commands/show.ts'
import { uploadCommand } from './commands/upload.ts'
import { versionCommand } from './commands/version.ts'
import { withdrawCommand } from './commands/withdraw.ts'
import { exitCodes, exitCodeText, type Done, type ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'

/** @param args without the names of Node and of the script */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done
  const program = diagnoseProgram(io, (code) => (exitCode = code))
  if (args.length === 0) {
    io.err(program.helpInformation().trimEnd())
    return exitCodes.usage
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  }
}

function diagnoseProgram(io: Io, done: Done): Command {
  const program = new Command('diagnose')
    .description(
      'Network: only `upload` and `withdraw` use it, and only when you call them.\n\nDiagnose private tracking logs: what events they hold, how often and in which shapes, without showing a value of them.',
    )
    .showHelpAfterError('(diagnose help <command> tells more)')
    .addHelpText('after', `\n${exitCodeText}`)
    .helpCommand('help [command]', 'Show what a command does. Network: never')
  const commands = [runCommand, showCommand, checkCommand, packCommand, uploadCommand, withdrawCommand, versionCommand]
  for (const make of commands) program.addCommand(make(io, done))
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureOutput({
        writeOut: (text) => io.out(text.trimEnd()),
        writeErr: (text) => io.err(text.trimEnd()),
        outputError: (text, write) => write(withoutValues(text)),
      })
  }
  return program
}

/** A mistyped command line may hold a token or a file name that tells something; only names of flags are repeated. */
function withoutValues(message: string): string {
  return message
    .replace(/ (?:argument|value) '[\s\S]*' is invalid\./, ' has a value that cannot be used.')
    .replace(/(but got [0-9]+): [\s\S]*/, '$1.')
    .replace(/unknown option '(--?[A-Za-z][A-Za-z-]{0,30})?[\s\S]*?'(?=\n|$)/, (_all, flag: string | undefined) =>
      flag === undefined ? 'unknown option' : `unknown option '${flag}'`,
    )
    .replace(/unknown command '(?![a-z-]{1,20}')[\s\S]*?'(?=\n|$)/, 'unknown command')
}
