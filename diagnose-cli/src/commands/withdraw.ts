import { Command } from 'commander'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { counted, printable } from '../report/plain-text.ts'
import { askShelf } from '../upload/ask-shelf.ts'
import { shelfAddress, type ShelfAddress } from '../upload/shelf-address.ts'
import { askStanding, diagnosisId } from '../upload/standing.ts'
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
      'Network: YES.\n\nTakes one of your diagnoses off a shelf and out of every figure, once you have typed its name. Copies that others have downloaded cannot be recalled.',
    )
    .argument('<diagnosis-id>', 'as the receipt names it')
    .option('--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf')
    .option('--no-input', 'ask nothing: without --yes that is a no')
    .option('--yes', 'do not ask for its name')
    .action(async (id: string, flags: WithdrawFlags) => done(await withdraw(id, flags, io)))
}

async function withdraw(id: string, flags: WithdrawFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const known = diagnosisId(id)
  if (!known.ok) return tell(known.problem, io)
  const token = tokenFor(shelf.value, io)
  if (!token.ok) return tell(token.problem, io)
  const agreed = flags.yes ? ok(undefined) : await askForName(shelf.value, id, io)
  if (!agreed.ok) return tell(agreed.problem, io)
  const answer = await askShelf(
    { method: 'DELETE', url: `${shelf.value}/v1/diagnoses/${id}`, token: token.value.token },
    io,
  )
  if (!answer.ok) return tell(answer.problem, io)
  io.out(`Diagnosis ${id} is withdrawn.`)
  return exitCodes.done
}

/** An id says nothing to a reader, and may be that of another diagnosis; the shelf knows the name. */
async function askForName(shelf: ShelfAddress, id: string, io: Io): Promise<Result<void, Refusal>> {
  if (!io.terminal.input) return fail(notWithdrawn(exitCodes.declined))
  const standing = await askStanding(shelf, id, io)
  if (!standing.ok) return standing
  if (!('course' in standing.value)) return fail(withdrawnBefore)
  const { institution, course, offering, state, categories } = standing.value
  const name = printable(`${institution}-${course}-${offering}`)
  const counts = state === 'live' ? 'its share of every figure' : 'its place in the history; it counts in no figure'
  io.out(`This takes ${name} (diagnosis ${id}) off the shelf ${shelf}:`)
  io.out(`its page, its samples of ${counted(categories, 'event type')}, and ${counts}.`)
  io.out('Copies that others have downloaded cannot be recalled.')
  if ((await io.ask('Type its name to withdraw it: ')) === name) return ok(undefined)
  return fail(notWithdrawn(io.interrupted.aborted ? exitCodes.interrupted : exitCodes.declined))
}

function notWithdrawn(exitCode: ExitCode): Refusal {
  return { exitCode, message: ['Nothing was withdrawn.'] }
}

const withdrawnBefore: Refusal = { exitCode: exitCodes.rejected, message: ['This diagnosis is withdrawn already.'] }
