import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Done } from '../program.ts'
import { toolVersion } from '../tool-version.ts'

export function versionCommand(io: Io, done: Done): Command {
  return new Command('version')
    .summary('print the version. Network: never')
    .description('Network: never.\n\nPrints the version of diagnose.')
    .action(() => {
      io.out(`diagnose ${toolVersion()}`)
      done(exitCodes.done)
    })
}
