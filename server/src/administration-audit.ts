/**
 * `npm run shelf -- audit …`: the log of who has done what, and whether it is as it was written.
 *
 * @module
 */
import { InvalidArgumentError, type Command } from 'commander'
import { numberOf } from './administration-arguments.ts'
import { done, failed, inDatabase } from './administration-database.ts'
import { auditEntries, checkAuditLog, type AuditHead } from './audit/audit-log.ts'

export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('The log of who has done what.')

  audit
    .command('list')
    .description('The newest rows.')
    .option('--last <n>', 'how many', numberOf, 50)
    .action(({ last }: { last: number }) =>
      inDatabase(async (sql) => {
        for (const { id, at, actor, act, subject } of await auditEntries(sql, last))
          done(`${id}  ${at.toISOString()}  ${actor}  ${act}  ${subject}`)
      }),
    )

  audit
    .command('check')
    .description('Whether every row is as it was written. Ends with 1 where one is not.')
    .option('--saved <entries:head>', 'a head that was saved earlier, as this command or /v1/audit told it', headOf)
    .action(({ saved }: { saved?: AuditHead }) =>
      inDatabase(async (sql) => {
        const verdict = await checkAuditLog(sql, saved)
        if (verdict.outcome === 'broken') return failed(`Row ${verdict.row} is not as it was written.`)
        if (verdict.outcome === 'unlogged')
          return failed(`The diagnosis ${verdict.diagnosis} is not as it was logged when it came.`)
        if (verdict.outcome === 'other-head') return failed('This log never had the head that was saved.')
        const { entries, head } = verdict.head
        return done(`All ${entries} rows are as they were written. Save this elsewhere: ${entries}:${head}`)
      }),
    )
}

function headOf(text: string): AuditHead {
  const [, entries, head] = /^([0-9]{1,15}):([0-9a-f]{64}|)$/.exec(text) ?? []
  if (entries === undefined || head === undefined) throw new InvalidArgumentError('A number, a colon and a hash.')
  return { entries: Number(entries), head }
}
