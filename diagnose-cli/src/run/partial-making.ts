/**
 * What partial states of this program are made with.
 *
 * @module
 */
import type { ScanSettings } from '@mooc-panorama/shared/diagnosis/partial.ts'
import { settingsWithoutKey, type PartialMaking } from '@mooc-panorama/shared/diagnosis/partial-making.ts'
import { PartialMerge } from '@mooc-panorama/shared/diagnosis/partial-file-merge.ts'
import { defaultScanSettings } from '@mooc-panorama/shared/diagnosis/scan-settings.ts'
import { edxScan } from '@mooc-panorama/shared/platforms/edx/edx-scan.ts'
import { toolVersion } from '../tool-version.ts'
import type { RunSeed } from './run-seed.ts'

/** What users can set of a scan. */
export interface ScanBounds {
  samplesPerShape: number
  /** Shapes kept, where it is to be fewer than by default. */
  maxShapes?: number
}

export function scanSettings({ hashKey }: Pick<RunSeed, 'hashKey'>, bounds: ScanBounds): ScanSettings {
  const usual = defaultScanSettings(hashKey)
  const { samplesPerShape, maxShapes = usual.maxShapes } = bounds
  return { ...usual, samplesPerShape, maxShapes: Math.min(maxShapes, usual.maxShapes) }
}

export function makingOf(settings: ScanSettings, { text, isGiven }: RunSeed): PartialMaking {
  return {
    toolVersion: toolVersion(),
    platform: edxScan.id,
    vocabulary: edxScan.vocabulary.version,
    key: { text, isGiven },
    settings: settingsWithoutKey(settings),
  }
}

/** Takes in only what this program could have scanned itself. */
export function partialMerge({ allowRepeats }: { allowRepeats: boolean }): PartialMerge {
  return new PartialMerge({ toolVersion: toolVersion(), isUsual, allowRepeats })
}

/** No more than users can set. */
function isUsual(settings: PartialMaking['settings']): boolean {
  const ours = settingsWithoutKey(scanSettings({ hashKey: { low: 0, high: 0 } }, settings))
  return JSON.stringify(settingsWithoutKey(settings)) === JSON.stringify(ours)
}
