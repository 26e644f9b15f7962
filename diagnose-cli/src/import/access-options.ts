/**
 * Flags that say what of an import goes out.
 *
 * @module
 */
import { Option, type Command } from 'commander'
import { defaultAccessLevel, type AccessLevel } from '@mooc-panorama/shared/moocdb/access.ts'
import { wholeNumber } from '../commands/whole-number.ts'
import type { AccessOptions } from './import-access.ts'

export interface AccessFlags {
  accessLevel: number
  course?: string
  coarsen?: true
  secretFile?: string
  countryRanges?: string
}

export function withAccessOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--access-level <n>', 'which tables go out, and which ids can be brought together, 1 to 6')
        .default(defaultAccessLevel)
        .argParser(wholeNumber(1, 6)),
    )
    .option('--course <key>', 'only rows of this course')
    .option('--coarsen', 'without country, system and program; times to the hour')
    .option('--secret-file <file>', 'the secret that ids are made with; made where there is none yet')
    .option('--country-ranges <csv>', 'countries of addresses: first address, last address, three letters')
}

export function accessOptionsOf(flags: AccessFlags): AccessOptions {
  return {
    level: flags.accessLevel as AccessLevel, // the parser of the flag has looked
    course: flags.course,
    coarsen: flags.coarsen === true,
    secretFile: flags.secretFile,
    countryRanges: flags.countryRanges,
  }
}
