import { existsSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { parseDiagnosisName } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { ignoredLine } from '../config/apply-settings.ts'
import { readConfigFile, unknownSetting, writeConfigFile } from '../config/config-file.ts'
import { userFile } from '../config/config-places.ts'
import { resolveSettings, type Origin, type Settings } from '../config/resolve-settings.ts'
import { settingOf, settings, settingValue, type SettingKey } from '../config/settings.ts'
import { takesText } from '../config/takes.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { shownPath } from '../report/next-step.ts'
import { printable } from '../report/plain-text.ts'
import { parseShelfAddress } from '../upload/shelf-address.ts'

interface ConfigFlags {
  config?: string
  showOrigin?: true
  json?: true
}

export function configCommand(io: Io, done: Done): Command {
  const get = new Command('get')
    .summary('print one setting. Network: never')
    .description('Network: never.\n\nPrints the value of a setting that holds here. Ends with 1 where it has none.')
    .argument('<setting>', settings.map(({ key }) => key).join(', '))
    .option('--json', 'value and origin as JSON')
    .action((key: string, flags: ConfigFlags) => done(getSetting(key, flags, io)))
  const set = new Command('set')
    .summary('write one setting into your own file. Network: never')
    .description(
      'Network: never.\n\nWrites a setting into your own configuration file, or into the file of --config. Without a value the setting is taken out. A token is no setting.',
    )
    .argument('<setting>', settings.map(({ key }) => key).join(', '))
    .argument('[value]')
    .action(async (key: string, value: string | undefined, flags: ConfigFlags) =>
      done(await setSetting(key, value, flags, io)),
    )
  const list = new Command('list')
    .summary('print all settings that hold here. Network: never')
    .description('Network: never.\n\nPrints every setting that holds here, in this folder and environment.')
    .option('--show-origin', 'also where each value comes from')
    .option('--json', 'values and origins as JSON')
    .action((flags: ConfigFlags) => done(listSettings(flags, io)))
  return new Command('config')
    .summary('read and write settings. Network: never')
    .description(
      'Network: never.\n\nSettings that flags need not repeat. What holds: flag, else environment, else the file of --config or the diagnose.config.json of the project, else your own file, else the default.',
    )
    .addCommand(get)
    .addCommand(set)
    .addCommand(list)
}

function getSetting(key: string, { config, json }: ConfigFlags, io: Io): ExitCode {
  const setting = settingOf(key)
  if (setting === undefined) return tell({ exitCode: exitCodes.usage, message: [unknownSetting(key)] }, io)
  const resolved = resolveSettings(config, io)
  if (!resolved.ok) return tell(resolved.problem, io)
  const held = resolved.value.held.get(setting.key)
  if (held === undefined) {
    return tell({ exitCode: exitCodes.failed, code: 'config.unset', message: [`"${setting.key}" is not set.`] }, io)
  }
  io.out(
    json
      ? JSON.stringify({ setting: setting.key, value: held.value, origin: held.origin })
      : printable(String(held.value)),
  )
  return exitCodes.done
}

async function setSetting(key: string, text: string | undefined, { config }: ConfigFlags, io: Io): Promise<ExitCode> {
  const refuse = (message: string): ExitCode =>
    tell({ exitCode: exitCodes.usage, topic: 'environment', message: [message] }, io)
  const setting = settingOf(key)
  if (setting === undefined) return refuse(unknownSetting(key))
  const value = text === undefined ? undefined : settingValue(setting, text)
  if (text !== undefined && value === undefined) return refuse(takesText(`"${setting.key}"`, setting.key))
  const fault = value === undefined ? undefined : faultOf(setting.key, String(value))
  if (fault !== undefined) return refuse(fault)
  const file = config === undefined ? userFile(io) : path.resolve(io.workingFolder, config)
  if (file === undefined) return refuse('Neither XDG_CONFIG_HOME nor HOME is set: there is no place for your own file.')
  const before = existsSync(file) ? readConfigFile(file) : undefined
  if (before?.ok === false) return tell(before.problem, io)
  const written = await writeConfigFile(file, { ...before?.value, [setting.key]: value })
  if (written !== undefined) return tell(written, io)
  io.err(`${value === undefined ? `Taken out: ${setting.key}` : 'Written'}: ${shownPath(file, io)}`)
  return exitCodes.done
}

/** What the commands would refuse later. */
function faultOf(key: SettingKey, text: string): string | undefined {
  if (key === 'name' && !parseDiagnosisName(text).ok) {
    return '"name" is <institution>-<course>-<offering>, such as mit-6.002x-2013_Spring.'
  }
  const shelf = key === 'shelf' ? parseShelfAddress(text) : undefined
  return shelf?.ok === false ? shelf.problem.message.join(' ') : undefined
}

function listSettings({ config, json, showOrigin }: ConfigFlags, io: Io): ExitCode {
  const resolved = resolveSettings(config, io)
  if (!resolved.ok) return tell(resolved.problem, io)
  io.out(json ? listAsJson(resolved.value) : listAsTable(resolved.value, showOrigin === true, io))
  if (!json) for (const one of resolved.value.ignored) io.err(ignoredLine(one, io))
  return exitCodes.done
}

function listAsJson({ held, ignored }: Settings): string {
  const rows = settings.map(({ key }) => ({ setting: key, ...held.get(key) }))
  const notFollowed = ignored.map(({ key, file, reason }) => ({ setting: key, file, reason }))
  return JSON.stringify({ format: 1, settings: rows, ignored: notFollowed }, null, 2)
}

function listAsTable({ held }: Settings, showOrigin: boolean, io: Io): string {
  const columns = [{ title: 'Setting' }, { title: 'Value' }, ...(showOrigin ? [{ title: 'From' }] : [])]
  const rows = settings.map(({ key }) => {
    const { value = '(not set)', origin } = held.get(key) ?? {}
    return [key, printable(String(value)), originText(origin, io)].slice(0, columns.length)
  })
  return alignedTable(columns, rows)
}

function originText(origin: Origin | undefined, io: Io): string {
  if (origin === undefined) return ''
  const { kind, place } = origin
  if (place === undefined) return kind
  return kind === 'environment' ? `environment ${place}` : `${kind} ${shownPath(place, io)}`
}
