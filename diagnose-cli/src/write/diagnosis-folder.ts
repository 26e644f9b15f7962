/**
 * Writes a diagnosis folder so that it is there whole or not at all.
 *
 * The work is done in `<name>.diagnosis.partial`; the last step is a rename. A run that is killed leaves at most that
 * folder, and the next run of the same name removes it.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { bundleFiles } from '@mooc-panorama/shared/bundle/layout.ts'

/** A name taken by a running command, as a folder of its own. */
export interface DiagnosisDraft {
  /** Where the diagnosis will be. */
  folder: string
  /** Where the files are until then. */
  partial: string
}

export type DraftProblem = 'running' | 'not-a-diagnosis'

/** Says which process writes the draft; gone before the rename. */
export const ownerFile = '.running'

/** What kind of folder appears at once. */
export interface FolderKind {
  /** Of its name. */
  suffix: string
  /** A file that every folder of the kind has, and nobody else's has. */
  marker: string
}

const diagnosisFolder: FolderKind = { suffix: '.diagnosis', marker: bundleFiles.manifest }

/** @returns the draft; or `running` where another run writes the same name, or `not-a-diagnosis` where that folder holds something else */
export async function startDraft(
  out: string,
  name: string,
  { suffix, marker }: FolderKind = diagnosisFolder,
): Promise<DiagnosisDraft | DraftProblem> {
  const folder = path.join(out, `${name}${suffix}`)
  const partial = `${folder}.partial`
  await putBackFormer(folder)
  if (existsSync(folder) && !existsSync(path.join(folder, marker))) return 'not-a-diagnosis'
  if (await isOwnedByALivingRun(partial)) return 'running'
  await rm(partial, { recursive: true, force: true })
  await makeFolder(partial)
  try {
    await writeDurably(path.join(partial, ownerFile), new TextEncoder().encode(String(process.pid)))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException // an error of node:fs
    if (['EEXIST', 'ENOENT'].includes(code)) return 'running' // another run has begun at the same moment
    throw error
  }
  return { folder, partial }
}

export async function dropDraft({ partial }: DiagnosisDraft): Promise<void> {
  await rm(partial, { recursive: true, force: true })
}

/** Files are readable by their owner alone, and on disk before the rename. */
export async function writeDraft(
  { partial }: Pick<DiagnosisDraft, 'partial'>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const folders = new Set([partial])
  for (const [name, bytes] of files) {
    const place = path.join(partial, name)
    const folder = path.dirname(place)
    if (!folders.has(folder)) await makeFolder(folder)
    folders.add(folder)
    await writeDurably(place, bytes)
  }
  for (const folder of folders) await syncFolder(folder)
}

/** Puts the draft in the place of the former diagnosis of that name. */
export async function finishDraft({ folder, partial }: DiagnosisDraft): Promise<void> {
  await rm(path.join(partial, ownerFile))
  if (existsSync(folder)) await rename(folder, formerOf(folder))
  await rename(partial, folder)
  await syncFolder(path.dirname(folder))
  await rm(formerOf(folder), { recursive: true, force: true })
}

/**
 * Makes a folder and those above it. Node's own way of doing that never ends where a folder is there and yet says that it
 * is not when something is to be made in it, as folders of `/proc` do.
 */
export async function makeFolder(place: string): Promise<void> {
  try {
    await mkdir(place, { mode: 0o700 })
  } catch (error) {
    if (existsSync(place)) return
    const above = path.dirname(place)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(above)) throw error // an error of node:fs
    await makeFolder(above)
    await mkdir(place, { mode: 0o700 })
  }
}

function formerOf(folder: string): string {
  return `${folder}.former`
}

/** A run that was killed between the two renames has left the former diagnosis aside. */
async function putBackFormer(folder: string): Promise<void> {
  const former = formerOf(folder)
  if (!existsSync(former)) return
  if (existsSync(folder)) await rm(former, { recursive: true, force: true })
  else await rename(former, folder)
}

export async function isOwnedByALivingRun(partial: string): Promise<boolean> {
  const text = await readFile(path.join(partial, ownerFile), 'utf8').catch(() => '')
  if (!/^[1-9][0-9]*$/.test(text)) return false
  try {
    process.kill(Number(text), 0)
    return Number(text) !== process.pid
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // the run belongs to another user
  }
}

export async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(place, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
