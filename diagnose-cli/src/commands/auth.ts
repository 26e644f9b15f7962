import { Command } from 'commander'
import { tokenHolderSchema, type TokenHolder } from '@mooc-panorama/shared/bundle/upload.ts'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'
import { askShelf } from '../upload/ask-shelf.ts'
import { credentialsFile, readCredentials, tokenIn, withToken, writeCredentials } from '../upload/credentials.ts'
import { readSecret } from '../upload/read-secret.ts'
import { shelfAddress, shelfOfFlags, type ShelfAddress, type ShelfFlags } from '../upload/shelf-address.ts'
import { checkedToken, tokenFor } from '../upload/token.ts'

const shelfFlag = ['--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf'] as const

export function authCommand(io: Io, done: Done): Command {
  const login = new Command('login')
    .summary('keep a token for a shelf. Network: YES')
    .description(
      'Network: YES, one request that asks the shelf whose token it is.\n\nReads a token from stdin, or asks for it on a terminal without showing it, and keeps it in your credentials file (mode 0600). Never from a flag: other users of the machine could see it. The people who run the shelf give tokens to institutions.',
    )
    .option(...shelfFlag)
    .addHelpText('after', examples)
    .action(async (flags: ShelfFlags) => done(await logIn(flags, io)))
  const status = new Command('status')
    .summary('tell whose token is used. Network: YES')
    .description(
      'Network: YES, one request.\n\nTells whose token is used for a shelf, where it comes from, and until when it is valid. Ends with 4 where there is none or it is refused.',
    )
    .option(...shelfFlag)
    .option('--json', 'as JSON')
    .action(async (flags: ShelfFlags & { json?: true }) => done(await tellStatus(flags, io)))
  const logout = new Command('logout')
    .summary('forget the token for a shelf. Network: never')
    .description(
      'Network: never.\n\nTakes the token for a shelf out of your credentials file. The token itself stays valid until it expires or the people who run the shelf revoke it.',
    )
    .option(...shelfFlag)
    .action(async (flags: ShelfFlags) => done(await logOut(flags, io)))
  return new Command('auth')
    .summary('the token for a shelf: login, status, logout. Network: YES but for logout')
    .description('Network: YES for login and status, never for logout.\n\nThe token with which you upload to a shelf.')
    .addCommand(login)
    .addCommand(status)
    .addCommand(logout)
}

const examples = `
Examples:
  diagnose auth login --shelf https://shelf.example.org
  pass show shelf/token | diagnose auth login`

async function logIn(flags: ShelfFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const place = ownFile(io)
  if (!place.ok) return tell(place.problem, io)
  const credentials = readCredentials(place.value)
  if (!credentials.ok) return tell(credentials.problem, io)
  const secret = await readSecret(`Token for ${shelf.value}: `, io)
  if (io.interrupted.aborted) return tell({ exitCode: exitCodes.interrupted, message: ['Interrupted.'] }, io)
  if (secret === undefined) return tell(noToken, io)
  const token = checkedToken(secret, io.terminal.input ? 'what was typed' : 'stdin')
  if (!token.ok) return tell(token.problem, io)
  const holder = await askHolder(shelf.value, secret, io)
  if (!holder.ok) return tell(holder.problem, io)
  const refusal = await writeCredentials(place.value, withToken(credentials.value, shelf.value, secret))
  if (refusal !== undefined) return tell(refusal, io)
  io.out(holderText(shelf.value, holder.value))
  io.err(`Kept in ${printable(place.value)}. To forget it: diagnose auth logout`)
  return exitCodes.done
}

async function tellStatus(flags: ShelfFlags & { json?: true }, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const token = tokenFor(shelf.value, io)
  if (!token.ok) return tell(token.problem, io)
  const holder = await askHolder(shelf.value, token.value.token, io)
  if (!holder.ok) return tell(holder.problem, io)
  const { from } = token.value
  if (flags.json) io.out(JSON.stringify({ format: 1, shelf: shelf.value, from, ...holder.value }, null, 2))
  else io.out(`${holderText(shelf.value, holder.value)}\nToken of ${from}`)
  return exitCodes.done
}

async function logOut(flags: ShelfFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfOfFlags(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const place = ownFile(io)
  if (!place.ok) return tell(place.problem, io)
  const credentials = readCredentials(place.value)
  if (!credentials.ok) return tell(credentials.problem, io)
  const isHeld = tokenIn(credentials.value, shelf.value) !== undefined
  if (isHeld) {
    const refusal = await writeCredentials(place.value, withToken(credentials.value, shelf.value, undefined))
    if (refusal !== undefined) return tell(refusal, io)
  }
  io.out(isHeld ? `The token for ${shelf.value} is forgotten here.` : `No token for ${shelf.value} is kept here.`)
  if (isHeld) io.err('It stays valid until it expires or the people who run the shelf revoke it.')
  if ((io.env['DIAGNOSE_TOKEN'] ?? '') !== '') io.err('DIAGNOSE_TOKEN is still set, and is used before any kept token.')
  return exitCodes.done
}

const noToken: Refusal = {
  exitCode: exitCodes.token,
  message: ['No token came. Type it on a terminal, or give it on stdin: diagnose auth login < token.txt'],
}

function ownFile(io: Io): Result<string, Refusal> {
  const file = credentialsFile(io)
  if (file !== undefined) return ok(file)
  const message = [
    'Neither XDG_CONFIG_HOME nor HOME is set: there is no place for a token. Set DIAGNOSE_TOKEN instead.',
  ]
  return fail({ exitCode: exitCodes.usage, topic: 'environment', message })
}

async function askHolder(shelf: ShelfAddress, token: string, io: Io): Promise<Result<TokenHolder, Refusal>> {
  const answer = await askShelf({ method: 'GET', url: `${shelf}/v1/token`, token }, io)
  if (!answer.ok) return answer
  const read = tokenHolderSchema.safeParse(answer.value)
  if (read.success) return ok(read.data)
  return fail({
    exitCode: exitCodes.failed,
    message: ['The shelf answered in a way that this version does not understand.'],
  })
}

function holderText(shelf: ShelfAddress, { kind, slug, name, label, expires_at: end }: TokenHolder): string {
  const until = end === undefined ? 'without an end' : `valid until ${printable(end.slice(0, 10))} UTC`
  return `${shelf} knows you as ${printable(slug)} (${printable(name)}, ${kind}): token "${printable(label)}", ${until}`
}
