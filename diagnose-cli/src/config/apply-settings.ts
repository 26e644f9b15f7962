/**
 * Gives a command the settings that its command line leaves open.
 *
 * @module
 */
import type { Command } from 'commander'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { shownPath } from '../report/next-step.ts'
import { resolveSettings, type IgnoredSetting } from './resolve-settings.ts'
import { settings, type Setting } from './settings.ts'

/** @returns why the configuration cannot be followed; the command must not go on then */
export function applySettings(command: Command, io: Io): Refusal | undefined {
  const open = settings.filter((setting) => isOpen(setting, command))
  if (open.length === 0) return undefined
  const resolved = resolveSettings(command.getOptionValue('config') as string | undefined, io) // an option with one text
  if (!resolved.ok) return resolved.problem
  const { held, ignored } = resolved.value
  for (const { key } of open) {
    const setting = held.get(key)
    if (setting === undefined || setting.origin.kind === 'default') continue
    command.setOptionValueWithSource(key, setting.value, 'config')
  }
  for (const one of ignored.filter(({ key }) => open.some((setting) => setting.key === key)))
    io.err(ignoredLine(one, io))
  return undefined
}

export function ignoredLine({ key, file, reason }: IgnoredSetting, io: Pick<Io, 'workingFolder'>): string {
  return `${shownPath(file, io)}: "${key}" is not followed: ${reason}.`
}

/** The address of a shelf is asked for by the commands themselves, since not all of them need one. */
function isOpen({ key, commands }: Setting, command: Command): boolean {
  if (key === 'shelf' || (commands !== undefined && !commands.includes(command.name()))) return false
  const has = command.options.some((option) => option.attributeName() === key)
  return has && command.getOptionValueSource(key) !== 'cli'
}
