/**
 * Reads and writes one configuration file. A value is never repeated in a message: it may be a token in the wrong place.
 *
 * @module
 */
import { readFileSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { didYouMean } from '@mooc-panorama/shared/base/nearest-names.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'
import { makeFolder, syncFolder, writeDurably } from '../write/diagnosis-folder.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { configSchema, settings, type ConfigFile } from './settings.ts'
import { takesText } from './takes.ts'

const longestFile = 64 * 1024

export function readConfigFile(file: string): Result<ConfigFile, Refusal> {
  const text = readText(file)
  if (!text.ok) return refuseConfig(`${printable(file)}: ${text.problem}`)
  let json: unknown
  try {
    json = JSON.parse(text.value.replace(/^\ufeff/, ''))
  } catch {
    return refuseConfig(`${printable(file)}: The file is not JSON.`)
  }
  const config = configSchema.safeParse(json)
  if (config.success) return ok(config.data)
  return refuseConfig(`${printable(file)}: ${whatIsWrong(json, config.error.issues[0]?.path[0])}`)
}

/** Whole or as it was, and readable by its owner alone. @returns why it cannot be written */
export async function writeConfigFile(file: string, config: ConfigFile): Promise<Refusal | undefined> {
  const partial = `${file}.partial`
  try {
    await makeFolder(path.dirname(file))
    await rm(partial, { force: true })
    await writeDurably(partial, new TextEncoder().encode(`${JSON.stringify(config, null, 2)}\n`))
    await rename(partial, file)
    await syncFolder(path.dirname(file))
    return undefined
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return { exitCode: exitCodes.failed, message: [`${printable(file)} cannot be written: ${reason}.`] }
  }
}

/** A name as it may be repeated: one that somebody may have mistyped, and nothing that could be a secret. */
export function unknownSetting(name: string): string {
  if (/token|secret|passw|credential/i.test(name)) {
    return 'A token does not belong into a configuration. Set DIAGNOSE_TOKEN, or do: diagnose auth login'
  }
  const known = settings.map(({ key }) => key)
  const shown = /^[A-Za-z$_-]{1,30}$/.test(name) ? `"${name}" is no setting.` : 'There is a name that is no setting.'
  const near = didYouMean(name, known)
  return `${shown}${near === '' ? ` There are: ${known.join(', ')}.` : near}`
}

export function refuseConfig(message: string): Result<never, Refusal> {
  return fail({ exitCode: exitCodes.usage, code: 'config.invalid', topic: 'environment', message: [message] })
}

function readText(file: string): Result<string, string> {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) return fail('It is no plain file.')
    if (stats.size > longestFile) return fail(`The file is longer than ${longestFile / 1024} KiB.`)
    return ok(readFileSync(file, 'utf8'))
  } catch {
    return fail('The file cannot be read.')
  }
}

function whatIsWrong(json: unknown, key: PropertyKey | undefined): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 'The file is no JSON object.'
  const unknown = Object.keys(json).find((name) => !Object.hasOwn(configSchema.shape, name))
  if (unknown !== undefined) return unknownSetting(unknown)
  const name = String(key) as keyof ConfigFile // zod found it among the keys of the schema
  return name === '$schema' ? `"$schema" takes a text.` : takesText(`"${name}"`, name)
}
