/**
 * Where the demo keeps its data, so that a second start finds it.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface DemoFolder {
  root: string
  logs: string
  diagnoses: string
  shelf: string
}

export function demoFolder(root: string): DemoFolder {
  return { root, logs: join(root, 'logs'), diagnoses: join(root, 'diagnoses'), shelf: join(root, 'shelf') }
}

/** Fills a folder that appears under its name only when it is whole. Does nothing where it is there. */
export async function fillOnce(folder: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  const unfinished = `${folder}.partial`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  await fill(unfinished)
  await rename(unfinished, folder)
}

/** The totals that the manifest of a diagnosis has. */
export interface DiagnosedTotals {
  events: number
  categories: number
  shapes: number
  malformed: number
}

export async function totalsOf(diagnosis: string): Promise<DiagnosedTotals> {
  const manifest = JSON.parse(await readFile(join(diagnosis, 'manifest.json'), 'utf8')) as { totals: DiagnosedTotals }
  return manifest.totals // written by the command a moment ago
}

/** A token that only the owner of the folder can read. */
export async function keepToken(root: string, name: string, token: string): Promise<string> {
  const path = join(root, `${name}.token`)
  await writeFile(path, `${token}\n`, { mode: 0o600 })
  return path
}

export async function readToken(root: string, name: string): Promise<string | undefined> {
  const path = join(root, `${name}.token`)
  return existsSync(path) ? (await readFile(path, 'utf8')).trim() : undefined
}
