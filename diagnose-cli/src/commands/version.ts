import { Command } from 'commander'
import { exitCodes, type Done } from '../exit-codes.ts'
import type { Io } from '../io.ts'
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
