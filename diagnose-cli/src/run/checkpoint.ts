/**
 * A folder that holds what is done of a long scan: the run's key, and the partial state of every file that was read whole.
 *
 * It is as private as the logs. Nothing in it is believed: an entry that is damaged, or that belongs to another key, to
 * other settings or to a file that has changed, is made anew.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { shownPath } from '../report/next-step.ts'
import { isOwnedByALivingRun, makeFolder, ownerFile } from '../write/diagnosis-folder.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { keyFileText, keyInText } from './key-file.ts'
import { runSeed, seedOfKey, type RunSeed } from './run-seed.ts'

export interface Checkpoint {
  folder: string
  seed: RunSeed
}

const keyFile = 'run.key'
const readmeFile = 'README.txt'
/** Also their drafts, which a run that was killed has left. */
const ownFile = /^(?:README\.txt|run\.key|\.running|[0-9a-f]{32}\.partial)(?:\.[0-9]+\.new)?$/

const readme = `diagnose checkpoint 1: private, holds raw log lines; do not share

Each .partial file is what a scan knows of one log file, raw sample lines among it;
run.key is the secret of the run. Keep this folder as private as the logs. The same
command with the same --checkpoint goes on from here. It removes the folder when it
has finished, unless --keep-checkpoint is given. To give up, remove the folder.
`

/** @param chosen the key that the user asks for; without one it is the folder's, or a random one */
export async function openCheckpoint(
  named: string,
  chosen: RunSeed | undefined,
  io: Io,
): Promise<Result<Checkpoint, Refusal>> {
  const folder = path.resolve(io.workingFolder, named)
  const refused = (message: string) =>
    fail<Refusal>({ exitCode: exitCodes.usage, message: [`${shownPath(folder, io)}: ${message}`] })
  await makeFolder(folder)
  const names = await readdir(folder)
  if (names.length > 0 && !(await isCheckpoint(folder)))
    return refused('This folder holds something else than a checkpoint.')
  if (await isOwnedByALivingRun(folder)) return refused('Another run uses this checkpoint. Each needs its own.')
  await write(folder, readmeFile, readme)
  await write(folder, ownerFile, String(process.pid))
  const kept = keyInText(await readFile(path.join(folder, keyFile), 'utf8').catch(() => ''))
  if (kept !== undefined && chosen !== undefined && kept.text !== chosen.text) {
    await releaseCheckpoint(folder)
    return refused('This checkpoint was begun with another key. Give the same one, or another folder.')
  }
  const seed = chosen ?? (kept === undefined ? runSeed(undefined, io.randomBytes) : seedOfKey(kept))
  if (kept === undefined) await write(folder, keyFile, keyFileText(seed))
  return ok({ folder, seed })
}

/** Where the entry of a file lies: another name for another key, other settings and a file that has changed. */
export function entryPlace({ folder, seed }: Checkpoint, parts: readonly string[]): string {
  return path.join(folder, `${sha256Hex(JSON.stringify([seed.text, ...parts])).slice(0, 32)}.partial`)
}

/** Lets another run use it. */
export async function releaseCheckpoint(folder: string): Promise<void> {
  await rm(path.join(folder, ownerFile), { force: true })
}

/** Removes what a checkpoint is made of, and the folder where nothing else is in it. */
export async function removeCheckpoint(folder: string): Promise<void> {
  // The README last: it says what the rest is, should this be interrupted.
  const own = (await readdir(folder)).filter((name) => ownFile.test(name))
  for (const name of own.sort((a, b) => Number(a === readmeFile) - Number(b === readmeFile)))
    await rm(path.join(folder, name), { force: true })
  await rmdir(folder).catch(() => {}) // somebody has put something into it: that stays
}

/** A run that was killed while it began may have left the draft of the README alone. */
async function isCheckpoint(folder: string): Promise<boolean> {
  if (existsSync(path.join(folder, readmeFile))) {
    const text = await readFile(path.join(folder, readmeFile), 'utf8').catch(() => '')
    return text.startsWith('diagnose checkpoint 1:')
  }
  return (await readdir(folder)).every((name) => /^README\.txt\.[0-9]+\.new$/.test(name))
}

async function write(folder: string, name: string, text: string): Promise<void> {
  await writePrivateFile(path.join(folder, name), [Buffer.from(text)])
}
