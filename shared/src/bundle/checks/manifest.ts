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

export const checkManifest: BundleCheck = ({ manifest }, platform, report) => {
  const { name, anonymisation } = manifest
  if (manifest.platform !== platform.id) {
    report.add({ code: 'bundle.schema', file, pointer: '/platform', hint: 'Another platform was asked for.' })
  }
  if (!parseDiagnosisName(diagnosisNameText(name)).ok) report.add({ code: 'bundle.name', file, pointer: '/name' })
  if (anonymisation.rules !== anonymisationRules || anonymisation.check.rules !== checkRules) {
    const hint = 'It was made with other rules. Diagnose again with the newest version.'
    report.add({ code: 'bundle.schema', file, pointer: '/anonymisation/rules', hint })
  }
}
