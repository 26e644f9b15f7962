/**
 * The files are those that the manifest lists, byte by byte, and no others.
 *
 * @module
 */
import { byCodeUnit, isRising } from '../../diagnosis/order.ts'
import { fileDigest } from '../file-digest.ts'
import { bundleFilePattern, bundleFiles, bundleLimits } from '../layout.ts'
import type { Manifest } from '../manifest.ts'
import type { BundleBytes } from '../read-bundle.ts'
import type { Report } from '../report.ts'

/** Names and sizes, before anything is read. The shelf has refused such zips already; the command has not. */
export function checkSizes(files: BundleBytes, report: Report): void {
  if (files.size > bundleLimits.entries) report.add({ code: 'archive.too-many-entries' })
  let total = 0
  for (const [name, { length }] of files) {
    total += length
    if (!bundleFilePattern.test(name)) report.add({ code: 'archive.bad-name' })
    else if (length > bundleLimits.entryBytes) report.add({ code: 'archive.entry-too-large', file: name })
  }
  if (total > bundleLimits.totalBytes) report.add({ code: 'archive.too-large' })
}

export function checkFiles(files: BundleBytes, { files: listed }: Manifest, report: Report): void {
  const file = bundleFiles.manifest
  const names = new Set(listed.map(({ path }) => path))
  if (names.has(file) || !isRising(listed, (a, b) => byCodeUnit(a.path, b.path))) {
    report.add({ code: 'bundle.schema', file, pointer: '/files', hint: 'Every other file once, in order of name.' })
  }
  for (const name of Object.values(bundleFiles)) {
    if (name !== file && !names.has(name)) report.add({ code: 'bundle.file-missing', file: name })
  }
  for (const name of files.keys()) {
    if (name !== file && !names.has(name)) report.add({ code: 'bundle.file-unlisted', file: name })
  }
  for (const { path, sha256, bytes } of listed) {
    const content = files.get(path)
    if (content === undefined) report.add({ code: 'bundle.file-missing', file: path })
    else if (content.length !== bytes || fileDigest(content) !== sha256) {
      report.add({ code: 'bundle.digest-mismatch', file: path, hint: 'Diagnose again instead of editing a file.' })
    }
  }
}
