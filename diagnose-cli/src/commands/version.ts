import { Command } from 'commander'
import { bundleFormat } from '@mooc-panorama/shared/bundle/manifest.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { exitCodes, type Done } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { toolVersion } from '../tool-version.ts'

export function versionCommand(io: Io, done: Done): Command {
  return new Command('version')
    .summary('print the version. Network: never')
    .description('Network: never.\n\nPrints the version of diagnose.')
    .option('--json', 'also what it runs on and writes, as JSON')
    .action(({ json }: { json?: true }) => {
      io.out(json ? JSON.stringify(facts()) : `diagnose ${toolVersion()}`)
      done(exitCodes.done)
    })
}

function facts(): object {
  return {
    name: 'diagnose',
    version: toolVersion(),
    bundle_format: bundleFormat,
    terms_version: termsVersion,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  }
}
