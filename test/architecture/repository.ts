/**
 * The files of the repository, for the tests that read all of them.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const repositoryRoot = resolve(import.meta.dirname, '../..')

/** Folders that hold nothing of ours. */
const skipped = new Set(['node_modules', '.git', 'var', 'coverage'])

export interface SourceFile {
  /** From the root, with `/`. */
  path: string
  text: string
}

/** Every text file of the repository, pictures and the lock file apart, in order of its path. */
export function repositoryFiles(): SourceFile[] {
  return pathsBelow('')
    .filter((path) => !/\.(png|jpg|ico|woff2|gz)$|^package-lock\.json$|^\.env$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }))
}

/** The TypeScript of the workspaces and the tests. */
export function sourceFiles(): SourceFile[] {
  return repositoryFiles().filter(({ path }) => /^(shared|diagnose-cli|server|web|test)\/.*\.tsx?$/.test(path))
}

export function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/')
}

/** The code alone: a rule about code must not stumble over a comment that explains it. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}

function pathsBelow(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.includes('.diagnosis') ? [] : pathsBelow(path)
    return entry.isFile() ? [path] : []
  })
}
