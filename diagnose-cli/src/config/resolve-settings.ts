/**
 * The settings that hold here: flag > environment > `--config` or the project's file > the user's file > default.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { profiles } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import { nearestNames } from '@mooc-panorama/shared/base/nearest-names.ts'
import { ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { readConfigFile, refuseConfig } from './config-file.ts'
import { findProjectFile, userFile } from './config-places.ts'
import { otherVariables, settings, settingValue, type Setting, type SettingKey, type SettingValue } from './settings.ts'
import { takesText } from './takes.ts'

export type OriginKind = 'environment' | 'named file' | 'project' | 'user' | 'default'

export interface Origin {
  kind: OriginKind
  /** The variable or the file. */
  place?: string
}

export interface HeldSetting {
  value: SettingValue
  origin: Origin
}

/** What a project's file says and is not followed in. */
export interface IgnoredSetting {
  key: SettingKey
  value: SettingValue
  file: string
  reason: string
}

export interface Settings {
  held: ReadonlyMap<SettingKey, HeldSetting>
  ignored: readonly IgnoredSetting[]
  /** That were read, the strongest last. */
  files: readonly { kind: OriginKind; file: string }[]
}

/** @param named the value of `--config` */
export function resolveSettings(
  named: string | undefined,
  io: Pick<Io, 'env' | 'workingFolder'>,
): Result<Settings, Refusal> {
  const mistyped = mistypedVariable(io.env)
  if (mistyped !== undefined) return refuseConfig(mistyped)
  const held = new Map<SettingKey, HeldSetting>()
  const ignored: IgnoredSetting[] = []
  for (const { key, default: value } of settings)
    if (value !== undefined) held.set(key, { value, origin: { kind: 'default' } })
  const files = configFiles(named ?? nonEmpty(io.env['DIAGNOSE_CONFIG']), io)
  for (const { kind, file } of files) {
    const config = readConfigFile(file)
    if (!config.ok) return config
    for (const setting of settings) {
      const written = config.value[setting.key]
      if (written === undefined) continue
      const reason = kind === 'project' ? whyIgnored(setting, written, held.get(setting.key)?.value) : undefined
      const value = setting.key === 'out' ? path.resolve(path.dirname(file), String(written)) : written
      if (reason === undefined) held.set(setting.key, { value, origin: { kind, place: file } })
      else ignored.push({ key: setting.key, value: written, file, reason })
    }
  }
  return takeEnvironment(held, io) ?? ok({ held, ignored, files })
}

function takeEnvironment(
  held: Map<SettingKey, HeldSetting>,
  { env }: Pick<Io, 'env'>,
): Result<never, Refusal> | undefined {
  for (const setting of settings) {
    const text = nonEmpty(env[setting.variable])
    if (text === undefined) continue
    const value = settingValue(setting, text)
    if (value === undefined) return refuseConfig(takesText(`The variable ${setting.variable}`, setting.key))
    held.set(setting.key, { value, origin: { kind: 'environment', place: setting.variable } })
  }
  return undefined
}

function configFiles(
  named: string | undefined,
  io: Pick<Io, 'env' | 'workingFolder'>,
): { kind: OriginKind; file: string }[] {
  const own = userFile(io)
  const user = own !== undefined && existsSync(own) ? [{ kind: 'user' as const, file: own }] : []
  if (named !== undefined) return [...user, { kind: 'named file', file: path.resolve(io.workingFolder, named) }]
  const project = findProjectFile(io)
  return project === undefined ? user : [...user, { kind: 'project', file: project }]
}

/** Why a project's file is not followed, since it could make a diagnosis tell more or send it elsewhere. */
function whyIgnored({ project }: Setting, value: SettingValue, held: SettingValue | undefined): string | undefined {
  switch (project) {
    case 'sets':
      return undefined
    case 'never':
      return 'a project cannot choose where something is sent'
    case 'lowers':
      return value <= (held ?? value) ? undefined : 'a project can only lower it'
    case 'raises':
      return value >= (held ?? value) ? undefined : 'a project can only raise it'
    case 'tightens':
      return profileRank(value) <= profileRank(held ?? value) ? undefined : 'a project can only lower it'
    case 'adds':
      return [held ?? []].flat().every((one) => [value].flat().includes(one))
        ? undefined
        : 'a project can only add to what you have set'
    case 'turns-on':
      return value === true || held !== true ? undefined : 'a project can only turn it on'
    case 'sets-inside':
      return isInside(String(value)) ? undefined : 'the folder lies outside the project'
  }
}

function profileRank(value: SettingValue): number {
  return profiles.findIndex((profile) => profile === value)
}

function isInside(folder: string): boolean {
  return !path.isAbsolute(folder) && path.normalize(folder).split(path.sep)[0] !== '..'
}

/** A variable that is spelled a little differently would be overlooked, and a diagnosis tell more than it was meant to. */
function mistypedVariable(env: Io['env']): string | undefined {
  const known = [...settings.map(({ variable }) => variable), ...otherVariables]
  for (const name of Object.keys(env).filter((key) => /^DIAGNOSE_[A-Z_]{1,40}$/.test(key))) {
    const [near] = known.includes(name)
      ? []
      : nearestNames(
          name.slice(9),
          known.map((key) => key.slice(9)),
          1,
        )
    if (near !== undefined) return `There is no variable ${name}. Did you mean DIAGNOSE_${near}?`
  }
  return undefined
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
