/**
 * Which event type a place in a bundle belongs to.
 *
 * @module
 */
import { bundleFiles, samplesFile } from '../bundle/layout.ts'
import { shapesSchema } from '../bundle/manifest.ts'
import { ownJson } from '../bundle/own-json.ts'
import type { Platform } from '../platforms/platform.ts'
import type { BundleFiles } from './bundle-place.ts'

export type CategoryAt = (file: string, pointer: string | undefined) => string | undefined

/** @returns the event source and type, if a rule lets that name be shown; `undefined` where the place belongs to none */
export function categoryPlaces(files: BundleFiles, platform: Platform): CategoryAt {
  const names = namesIn(files, platform)
  const byFile = new Map(names.map(({ id, name }) => [samplesFile(id), name]))
  return (file, pointer) => {
    const [, position] = file === bundleFiles.shapes ? (/^\/categories\/([0-9]+)/.exec(pointer ?? '') ?? []) : []
    return position === undefined ? byFile.get(file) : names[Number(position)]?.name
  }
}

/** A bundle that cannot be read has no names. */
function namesIn(files: BundleFiles, platform: Platform): { id: string; name: string | undefined }[] {
  const parsed = shapesSchema.safeParse(ownJson(files.get(bundleFiles.shapes)))
  if (!parsed.success) return []
  return parsed.data.categories.map(({ id, event_type: eventType, event_source: eventSource, ...seenBy }) => {
    const flags = { fewUsers: seenBy.few_users, fewNetworks: seenBy.few_networks }
    const isShown = platform.nameRule({ eventType, eventSource }, flags) !== undefined
    return { id, name: isShown ? `${eventSource} ${eventType}` : undefined }
  })
}
