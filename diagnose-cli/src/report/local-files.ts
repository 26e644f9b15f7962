/**
 * The files of `local/`, beside a bundle and never part of it: for the owner of the log alone.
 *
 * @module
 */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { htmlReport } from './html/page.ts'
import { figuresOf, figuresText, type LocalFigures } from './local-figures.ts'
import type { Report } from './report.ts'

export const reportFile = `${localFolder}/report.html`
const figuresFile = `${localFolder}/figures.json`
const mostFigureBytes = 32 * 1024 * 1024

/** @returns the files by name, as they stand in the folder of the diagnosis */
export function localFiles(report: Report): Map<string, Uint8Array> {
  const texts: [string, string][] = [
    [`${localFolder}/README.txt`, readme],
    [reportFile, htmlReport(report)],
  ]
  if (report.figures !== undefined) texts.push([figuresFile, figuresText(report.figures)])
  return new Map(texts.map(([name, text]) => [name, new TextEncoder().encode(text)]))
}

/** @returns `undefined` where the folder has none, or those of another diagnosis */
export async function readLocalFigures(folder: string, diagnosis: Diagnosis): Promise<LocalFigures | undefined> {
  const place = path.join(folder, figuresFile)
  const found = await stat(place).catch(() => undefined) // there is none, or it may not be read: both are no figures
  if (found === undefined || !found.isFile() || found.size > mostFigureBytes) return undefined
  return figuresOf(await readFile(place, 'utf8').catch(() => ''), diagnosis)
}

const readme = `This folder is yours alone. It is never packed, checked or sent.

  report.html    the diagnosis with charts, for a browser; it needs no network
  figures.json   events of each month, bytes of each event type, and what
                 --min-count left out of the diagnosis: read it before you
                 give it to anybody
  review-*.json  what diagnose review needs; names in it are text of the log
  review.json    what you have decided in a review

A run of the same name makes this folder anew: keep notes elsewhere.
`
