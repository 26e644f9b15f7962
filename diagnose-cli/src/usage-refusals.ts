/**
 * What is said of a command line that cannot be understood. Its words are not repeated, but for the names of flags.
 *
 * @module
 */
import { statSync } from 'node:fs'
import type { Command, CommanderError } from 'commander'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import type { Refusal } from './refusal.ts'

export function usageRefusal({ message, code }: CommanderError): Refusal {
  const text = withoutValues(message.replace(/^error: /, ''))
  return { exitCode: exitCodes.usage, code: code.replace(/^commander\./, 'usage.'), message: [text] }
}

/** A mistyped command line may hold a token or a file name that tells something; only names of flags are repeated. */
export function withoutValues(message: string): string {
  return message
    .replace(
      /command-argument value '[\s\S]*' is invalid for argument '([a-z|-]+)'\./,
      "argument '$1' has a value that cannot be used.",
    )
    .replace(/ (?:argument|value) '[\s\S]*' is invalid\./, ' has a value that cannot be used.')
    .replace(/(but got [0-9]+): [\s\S]*/, '$1.')
    .replace(/unknown option '(--?[A-Za-z][A-Za-z-]{0,30})?[\s\S]*?'(?=\n|$)/, (_all, flag: string | undefined) =>
      flag === undefined ? 'unknown option' : `unknown option '${flag}'`,
    )
    .replace(/unknown command '(?![a-z-]{1,20}')[\s\S]*?'(?=\n|$)/, 'unknown command')
}

/** A variable of a script that is not set must not be taken for the present folder. */
export function emptyText(command: Command): Refusal | undefined {
  const flag = command.options.find(
    (option) =>
      command.getOptionValueSource(option.attributeName()) === 'cli' && isEmpty(command, option.attributeName()),
  )?.long
  if (flag === undefined && !command.args.includes('')) return undefined
  const what = flag === undefined ? 'An argument is' : `The value of ${flag} is`
  return { exitCode: exitCodes.usage, code: 'usage.empty', message: [`${what} empty: is a variable not set?`] }
}

function isEmpty(command: Command, name: string): boolean {
  const value: unknown = command.getOptionValue(name)
  return value === '' || (Array.isArray(value) && value.includes(''))
}

/** Settings that are not found could let a diagnosis tell more. A folder that is not there yet is made when it is written to. */
export function noFolder(variable: string, env: Io['env']): Refusal | undefined {
  const place = env[variable]
  if (!place || mayBeFolder(place)) return undefined
  const message = `What --profile-dir or ${variable} names is no folder.`
  return { exitCode: exitCodes.usage, code: 'config.invalid', topic: 'environment', message: [message] }
}

function mayBeFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch (error) {
    // Anything else is a circle of links, behind a file, or behind a folder that may not be looked into.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}
