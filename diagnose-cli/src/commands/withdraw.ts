import { Command } from 'commander'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell } from '../refusal.ts'
import { askShelf } from '../upload/ask-shelf.ts'
import { isDiagnosisId } from '../upload/receipt.ts'
import { shelfAddress } from '../upload/shelf-address.ts'
import { tokenFor } from '../upload/token.ts'

interface WithdrawFlags {
  shelf?: string
  config?: string
  yes?: true
}

export function withdrawCommand(io: Io, done: Done): Command {
  return new Command('withdraw')
    .summary('take a diagnosis off a shelf. Network: YES')
    .description(
      'Network: YES.\n\nTakes one of your diagnoses off a shelf and out of every figure. Copies that others have downloaded cannot be recalled.',
    )
    .argument('<diagnosis-id>', 'as the receipt names it')
    .option('--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf')
    .option('--no-input', 'ask nothing: without --yes that is a no')
    .option('--yes', 'do not ask for the id again')
    .action(async (id: string, flags: WithdrawFlags) => done(await withdraw(id, flags, io)))
}

async function withdraw(id: string, flags: WithdrawFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  if (!isDiagnosisId(id)) {
    io.err('This is not the id of a diagnosis. The receipt has it as "diagnosis".')
    return exitCodes.usage
  }
  const token = tokenFor(shelf.value, io)
  if (!token.ok) return tell(token.problem, io)
  io.out(
    `This takes diagnosis ${id} off the shelf ${shelf.value}: its page, its samples and its share of every figure.`,
  )
  io.out('Copies that others have downloaded cannot be recalled.')
  if (!flags.yes && (await io.ask('Type the id again to withdraw it: ')) !== id) {
    io.err('Nothing was withdrawn.')
    return io.interrupted.aborted ? exitCodes.interrupted : exitCodes.declined
  }
  const answer = await askShelf(
    { method: 'DELETE', url: `${shelf.value}/v1/diagnoses/${id}`, token: token.value.token },
    io,
  )
  if (!answer.ok) return tell(answer.problem, io)
  io.out(`Diagnosis ${id} is withdrawn.`)
  return exitCodes.done
}
