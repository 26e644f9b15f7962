/**
 * The command line: the commands, and what happens where it cannot be understood.
 *
 * @module
 */
import path from 'node:path'
import { Command, CommanderError } from 'commander'
import { maySettingsBeGiven, profileVariable } from './config/config-places.ts'
import { exitCodes, exitCodeText, type Done, type ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'
import { tell, type Refusal } from './refusal.ts'
import { speakThrough, withoutSettings } from './speak-through.ts'
import { toolVersion } from './tool-version.ts'
import { emptyText, noFolder, usageRefusal } from './usage-refusals.ts'

type MakeCommand = (io: Io, done: Done) => Command

/** In the order of the help. A command is loaded only where it is called, so that none makes the others slower to start. */
const commands: ReadonlyMap<string, () => Promise<MakeCommand>> = new Map([
  ['run', async () => (await import('./commands/run.ts')).runCommand],
  ['map', async () => (await import('./commands/map.ts')).mapCommand],
  ['merge', async () => (await import('./commands/merge.ts')).mergeCommand],
  ['show', async () => (await import('./commands/show.ts')).showCommand],
  ['review', async () => (await import('./commands/review.ts')).reviewCommand],
  ['check', async () => (await import('./commands/check.ts')).checkCommand],
  ['diff', async () => (await import('./commands/diff.ts')).diffCommand],
  ['explain', async () => (await import('./commands/explain.ts')).explainCommand],
  ['translate', async () => (await import('./commands/translate.ts')).translateCommand],
  ['import', async () => (await import('./commands/import.ts')).importCommand],
  ['coverage', async () => (await import('./commands/coverage.ts')).coverageCommand],
  ['pack', async () => (await import('./commands/pack.ts')).packCommand],
  ['verify', async () => (await import('./commands/verify.ts')).verifyCommand],
  ['upload', async () => (await import('./commands/upload.ts')).uploadCommand],
  ['status', async () => (await import('./commands/status.ts')).statusCommand],
  ['withdraw', async () => (await import('./commands/withdraw.ts')).withdrawCommand],
  ['panorama', async () => (await import('./commands/panorama.ts')).panoramaCommand],
  ['auth', async () => (await import('./commands/auth.ts')).authCommand],
  ['config', async () => (await import('./commands/config.ts')).configCommand],
  ['doctor', async () => (await import('./commands/doctor.ts')).doctorCommand],
  ['completion', async () => (await import('./commands/completion.ts')).completionCommand],
  ['version', async () => (await import('./commands/version.ts')).versionCommand],
  ['help', async () => (await import('./commands/help.ts')).helpCommand],
])

/** These speak of the others. */
const needAll: ReadonlySet<string | undefined> = new Set(['completion', 'help'])

/**
 * @param args without the names of Node and of the script
 * @param isLoaded is told that the modules of the command are loaded
 */
export async function runProgram(args: readonly string[], given: Io, isLoaded = (): void => {}): Promise<ExitCode> {
  const [name] = args
  const io: Io = {
    ...given,
    ...(hasFlag(args, '--json') && { jsonErrors: true }),
    ...(hasFlag(args, '--no-input') && { ask: async () => undefined, terminal: { ...given.terminal, input: false } }),
  }
  let exitCode: ExitCode = exitCodes.done
  const program = await diagnoseProgram(io, (code) => (exitCode = code), namesFor(name))
  isLoaded()
  if (name === undefined) {
    io.err(program.helpInformation().trimEnd())
    return exitCodes.usage
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof Refused) return tell(error.refusal, io)
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.done
    if (io.jsonErrors) tell(usageRefusal(error), io)
    return exitCodes.usage
  }
}

/** The commands that a command line beginning with this word can need. */
function namesFor(word: string | undefined): string[] {
  if (word === '--version' || word === '-V') return []
  return word !== undefined && commands.has(word) && !needAll.has(word) ? [word] : [...commands.keys()]
}

/** The whole tree of commands, or the part of it with these names. */
export async function diagnoseProgram(given: Io, done: Done, names = [...commands.keys()]): Promise<Command> {
  const env = { ...given.env }
  const io: Io = { ...given, env }
  const program = new Command('diagnose')
    .description(
      'Network: only `upload`, `status`, `withdraw`, `auth`, `panorama update` and an `import` into PostgreSQL use it, and only when you call them.\n\nDiagnose private tracking logs: what events they hold, how often and in which shapes, without showing a value of them.',
    )
    .addHelpText('after', `\n${exitCodeText}`)
    .version(`diagnose ${toolVersion()}`, '-V, --version', 'print the version')
    .helpCommand(false)
    .hook('preAction', async (_program, command) => {
      const own = command.getOptionValue('profileDir') as string | undefined // an option with one text
      const refusedEmpty = emptyText(command)
      if (refusedEmpty !== undefined) throw new Refused(refusedEmpty)
      if (own !== undefined) env[profileVariable] = path.resolve(io.workingFolder, own)
      const refusedProfile = withoutSettings.has(command.name()) ? undefined : noFolder(profileVariable, env)
      if (refusedProfile !== undefined) throw new Refused(refusedProfile)
      if (!maySettingsBeGiven(command.getOptionValue('config') as string | undefined, io)) return // an option with one text
      const { applySettings } = await import('./config/apply-settings.ts')
      const refusal = applySettings(command, io)
      if (refusal !== undefined) throw new Refused(refusal)
    })
  for (const name of names) {
    const make = await commands.get(name)?.()
    if (make !== undefined) program.addCommand(make(io, done))
  }
  for (const command of commandsOf(program)) speakThrough(io, command)
  return program
}

/** A command and all below it, in the order of the help. */
export function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)]
}

/** Ends the parsing of a command line from within it. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

/** Asked before the command line is understood: also what cannot be is told in the form that was asked for. */
function hasFlag(args: readonly string[], flag: string): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? args.length : end).includes(flag)
}
