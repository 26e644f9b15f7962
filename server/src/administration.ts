/**
 * `npm run shelf -- …`: what only the operator of a shelf may do. It works while the shelf runs and while it does not.
 *
 * @module
 */
import { Command } from 'commander'
import {
  addInstitution,
  addInstitutionToken,
  addMaintainer,
  addMaintainerToken,
  revokeToken,
} from './accounts/make-accounts.ts'
import { listInstitutions, listMaintainers, type TokenLine } from './accounts/list-accounts.ts'
import { addAuditCommands } from './administration-audit.ts'
import { daysOf, numberOf, slugOf, textOf } from './administration-arguments.ts'
import { done, failed, inDatabase } from './administration-database.ts'
import { addDiagnosisCommands } from './administration-diagnoses.ts'
import { recomputeTotals, wrongTotals } from './panorama/totals.ts'

const program = new Command('npm run shelf --')
  .description('Administers a MOOC Panorama shelf.')
  .showHelpAfterError()
  .allowExcessArguments(false)

const institution = program.command('institution').description('Institutions that may share diagnoses.')

institution
  .command('add')
  .argument('<slug>', 'first part of the names of its diagnoses', slugOf)
  .requiredOption('--name <name>', 'its name, for people', textOf)
  .action((slug: string, { name }: { name: string }) =>
    inDatabase(async (sql) =>
      (await addInstitution(sql, slug, name)) ? done(`Added ${slug}.`) : failed('There is one of this name already.'),
    ),
  )

institution.command('list').action(() =>
  inDatabase(async (sql) => {
    for (const { slug, name, diagnoses, tokens } of await listInstitutions(sql)) {
      done(`${slug}  ${name}  live diagnoses: ${diagnoses}`)
      tokens.forEach(listed)
    }
  }),
)

const token = program.command('token').description('API tokens of institutions; revoke is for all.')

token
  .command('add')
  .argument('<institution>', 'slug of the institution', slugOf)
  .requiredOption('--label <label>', 'what it is for', textOf)
  .option('--days <days>', 'how long it is valid', daysOf, 365)
  .action((slug: string, options: { label: string; days: number }) =>
    inDatabase(async (sql) => {
      const added = await addInstitutionToken(sql, slug, options)
      if (added === undefined) return failed('There is no such institution.')
      return shownOnce(added)
    }),
  )

token
  .command('revoke')
  .argument('<number>', 'number of the token, as the lists of institutions and maintainers show it', numberOf)
  .action((id: number) =>
    inDatabase(async (sql) =>
      (await revokeToken(sql, id)) ? done(`Token ${id} is revoked.`) : failed('There is no such token in use.'),
    ),
  )

const maintainer = program.command('maintainer').description('People who may change statuses, and their API tokens.')

maintainer
  .command('add')
  .argument('<slug>', 'short name', slugOf)
  .requiredOption('--name <name>', 'name that stands in the history', textOf)
  .option('--days <days>', 'how long the token is valid', daysOf, 365)
  .action((slug: string, { name, days }: { name: string; days: number }) =>
    inDatabase(async (sql) => {
      if (!(await addMaintainer(sql, slug, name))) return failed('There is one of this name already.')
      const added = await addMaintainerToken(sql, slug, { label: 'first token', days })
      return added === undefined ? failed('No token could be made.') : shownOnce(added)
    }),
  )

maintainer
  .command('token')
  .argument('<slug>', 'short name', slugOf)
  .requiredOption('--label <label>', 'what it is for', textOf)
  .option('--days <days>', 'how long it is valid', daysOf, 365)
  .action((slug: string, options: { label: string; days: number }) =>
    inDatabase(async (sql) => {
      const added = await addMaintainerToken(sql, slug, options)
      return added === undefined ? failed('There is no such maintainer.') : shownOnce(added)
    }),
  )

maintainer.command('list').action(() =>
  inDatabase(async (sql) => {
    for (const { slug, name, tokens } of await listMaintainers(sql)) {
      done(`${slug}  ${name}`)
      tokens.forEach(listed)
    }
  }),
)

const totals = program.command('totals').description('The figures of the panorama.')

totals.command('check').action(() =>
  inDatabase(async (sql) => {
    const wrong = await wrongTotals(sql)
    return wrong.length === 0 ? done('All totals are right.') : failed(`Wrong: ${wrong.join(' ')}`)
  }),
)

totals.command('recompute').action(() =>
  inDatabase(async (sql) => {
    const wrong = await recomputeTotals(sql)
    return wrong === 0 ? done('All totals were right.') : failed(`${wrong} totals were wrong, and are right now.`)
  }),
)

addDiagnosisCommands(program)
addAuditCommands(program)

await program.parseAsync()

function shownOnce({ id, token: text }: { id: number; token: string }): void {
  console.error(`Token ${id}. It is shown once and kept nowhere:`)
  console.log(text)
}

function listed({ id, label, expires_at, last_used_at }: TokenLine): void {
  done(`  token ${id}  ${label}  expires ${day(expires_at)}  last used ${day(last_used_at)}`)
}

function day(instant: string | null): string {
  return instant === null ? 'never' : instant.slice(0, 10)
}
