/**
 * `npm run shelf -- diagnosis …` and `withdrawals …`: what the operator does with diagnoses, whoever has shared them.
 *
 * @module
 */
import { Argument, type Command } from 'commander'
import { diagnosisIdArgument, slugOf } from './administration-arguments.ts'
import { done, failed, inDatabase } from './administration-database.ts'
import { listDiagnoses } from './shelf/list-diagnoses.ts'
import { readWithdrawals, replayWithdrawals } from './shelf/replay-withdrawals.ts'
import { takeDown } from './shelf/take-down.ts'

export function addDiagnosisCommands(program: Command): void {
  const diagnosis = program.command('diagnosis').description('Diagnoses on the shelf.')

  diagnosis
    .command('list')
    .description('The live ones, newest first.')
    .addArgument(new Argument('[institution]', 'only those of this one').argParser(slugOf))
    .action((slug: string | undefined) =>
      inDatabase(async (sql) => {
        for (const { id, name, receivedOn, events } of await listDiagnoses(sql, slug))
          done(`${id}  ${name}  received ${receivedOn}  ${events} events`)
      }),
    )

  diagnosis
    .command('withdraw')
    .description('Takes one off the shelf, as its institution could: out of every figure, and for good.')
    .argument('<id>', 'as the list, the receipt and its page show it', diagnosisIdArgument)
    .action((id: string) =>
      inDatabase(async (sql, dataDir) => {
        const { outcome, isFileLeft } = await takeDown(sql, dataDir, id)
        if (outcome === 'unknown') return failed('There is no such diagnosis.')
        if (outcome === 'gone') return failed('It was withdrawn before.')
        if (isFileLeft) done('Its file was not removed from this folder of data. It goes when the shelf starts next.')
        return done(`${id} is withdrawn. Revoke the token if no more of it is to come.`)
      }),
    )

  program
    .command('withdrawals')
    .description('Diagnoses that were withdrawn.')
    .command('replay')
    .argument('<file>', 'a list that was saved from /v1/withdrawals, newer than the backup that was restored')
    .action(async (file: string) => {
      const list = await readWithdrawals(file).catch(() => undefined)
      if (list === undefined) return failed('There is no list of withdrawals in this file.')
      return inDatabase(async (sql) => {
        done(`Withdrawn again: ${await replayWithdrawals(sql, list)}. Start the shelf: their files go then.`)
      })
    })
}
