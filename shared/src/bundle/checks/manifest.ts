/**
 * The manifest names the platform whose rules the bundle is checked with, and a diagnosis that has one name only.
 *
 * @module
 */
import { diagnosisNameText, parseDiagnosisName } from '../../diagnosis/diagnosis-name.ts'
import { bundleFiles } from '../layout.ts'
import { anonymisationRules, checkRules } from '../manifest.ts'
import type { BundleCheck } from './bundle-check.ts'

const file = bundleFiles.manifest
const toolVersion = /^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}(?:-(?:alpha|beta|rc)\.[0-9]{1,3})?$/

/** `edx-2026-1`, also of another year. */
function isVocabulary(version: string, platform: string): boolean {
  return version.startsWith(`${platform}-`) && /^20[0-9]{2}-[0-9]{1,3}$/.test(version.slice(platform.length + 1))
}

export const checkManifest: BundleCheck = ({ manifest }, platform, report) => {
  const { name, tool, anonymisation } = manifest
  if (manifest.platform !== platform.id) {
    report.add({ code: 'bundle.schema', file, pointer: '/platform', hint: 'Another platform was asked for.' })
  }
  if (!parseDiagnosisName(diagnosisNameText(name)).ok) report.add({ code: 'bundle.name', file, pointer: '/name' })
  // A word that may say anything could say a name.
  if (!toolVersion.test(tool.version)) report.add({ code: 'bundle.schema', file, pointer: '/tool/version' })
  if (!isVocabulary(anonymisation.vocabulary, platform.id)) {
    report.add({ code: 'bundle.schema', file, pointer: '/anonymisation/vocabulary' })
  }
  if (anonymisation.rules !== anonymisationRules || anonymisation.check.rules !== checkRules) {
    const hint = 'It was made with other rules. Diagnose again with the newest version.'
    report.add({ code: 'bundle.schema', file, pointer: '/anonymisation/rules', hint })
  }
}
