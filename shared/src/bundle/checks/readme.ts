/**
 * README.txt says what the format says, with the manifest's figures, and nothing else.
 *
 * @module
 */
import { bundleFiles } from '../layout.ts'
import { readmeText } from '../readme.ts'
import type { BundleCheck } from './bundle-check.ts'

export const checkReadme: BundleCheck = ({ readme, manifest }, _platform, report) => {
  if (readme !== readmeText(manifest)) report.add({ code: 'bundle.schema', file: bundleFiles.readme })
}
