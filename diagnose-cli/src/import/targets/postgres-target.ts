/**
 * Tables in a schema of PostgreSQL, and the views for scripts of 2013 in a second one beside it. One transaction: others see
 * nothing of it before it ends, and nothing is left of it when it does not.
 *
 * What was there before is locked only in the last moment: the tables grow in a schema of another name.
 *
 * @module
 */
import postgres from 'postgres'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { createCompatViews } from '@mooc-panorama/shared/moocdb/compat-views.ts'
import { postgresql, textLiteral } from '@mooc-panorama/shared/moocdb/load-dialects.ts'
import { addKeys, createTables, describeTables } from '@mooc-panorama/shared/moocdb/load-tables.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Io } from '../../io.ts'
import type { Refusal } from '../../refusal.ts'
import { postgresAddress, type PostgresAddress } from './postgres-address.ts'
import { beginWith, SchemaTaken } from './postgres-lock.ts'
import { postgresRefusal } from './postgres-refusal.ts'
import { columnLists, insertStatement } from './postgres-rows.ts'
import type { MoocdbTarget, TargetPlan } from './target.ts'

/** The first line of the comment on a schema that an import has made. Only such a one gives way to `--force`. */
const mark = 'MOOCdb tables, made by diagnose import.'

/** @param patience milliseconds until a server must have let us in: the driver itself would try for ever where it hangs up */
export async function openPostgres(
  plan: TargetPlan,
  io: Io,
  patience = 30_000,
): Promise<Result<MoocdbTarget, Refusal>> {
  const address = postgresAddress(plan.to, io)
  if (!address.ok) return address
  const { schema } = address.value
  const sql = connection(address.value)
  const giveUp = setTimeout(() => void sql.end({ timeout: 0 }), patience)
  try {
    await beginWith(sql, [schema, compatOf(schema)])
    const refusal = await standingSchemas(sql, schema, plan.isForced)
    if (refusal === undefined) return ok(schemaTarget({ sql, schema, draft: draftName(schema, io), plan }))
    await sql.end({ timeout: 5 })
    return fail(refusal)
  } catch (error) {
    await sql.end({ timeout: 0 })
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    return fail(refusal)
  } finally {
    clearTimeout(giveUp)
  }
}

/** One connection, since there is one transaction. */
function connection({ url, host, ssl }: PostgresAddress): postgres.Sql {
  return postgres(url, {
    max: 1,
    max_lifetime: null, // else the driver would end it in the middle of a long transaction
    ssl,
    connect_timeout: 15,
    onnotice: () => {},
    connection: { application_name: 'diagnose import' },
    ...(host !== undefined && { host }),
  })
}

async function standingSchemas(sql: postgres.Sql, schema: string, isForced: boolean): Promise<Refusal | undefined> {
  const standing = await schemasOf(sql, schema)
  if (standing.some(({ isOurs }) => !isOurs)) {
    return refusal(
      'The database has a schema of this name that no import has made.',
      'Choose another one: ?schema=NAME.',
    )
  }
  if (standing.length === 0 || isForced) return undefined
  return refusal(
    'The database has the tables of an import already.',
    'Choose another schema with ?schema=NAME, or let it give way with --force.',
  )
}

async function schemasOf(sql: postgres.Sql, schema: string): Promise<{ name: string; isOurs: boolean }[]> {
  const found = await sql<{ name: string; note: string | null }[]>`
    select nspname as name, obj_description(oid, 'pg_namespace') as note
    from pg_namespace where nspname in ${sql([schema, compatOf(schema)])}`
  return found.map(({ name, note }) => ({ name, isOurs: note?.startsWith(mark) ?? false }))
}

interface OpenSchema {
  sql: postgres.Sql
  schema: string
  /** The schema's name until the end. */
  draft: string
  plan: TargetPlan
}

function schemaTarget({ sql, schema, draft, plan }: OpenSchema): MoocdbTarget {
  const place = { dialect: postgresql, schema: draft }
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await sql.unsafe(statement)
  }
  let begun: Promise<void> | undefined
  const begin = (): Promise<void> => {
    begun ??= beginWith(sql, [schema, compatOf(schema)]).then(() =>
      run([...[draft, compatOf(draft)].map((name) => `create schema "${name}"`), ...createTables(plan.tables, place)]),
    )
    return begun
  }
  return {
    async write(table, rows) {
      await begin()
      await sql.unsafe(insertStatement(table, draft), columnLists(table, rows), { prepare: true })
    },
    async finish() {
      await begin()
      await run([
        ...addKeys(plan.tables, place),
        ...describeTables(plan.tables, place),
        ...createCompatViews(plan.tables, place, compatOf(draft)),
        ...plan.tables.map(({ name }) => `analyze "${draft}".${name}`),
      ])
      // Looked at once more: a schema that somebody has made in the meantime stays, and the new name is refused.
      const former = plan.isForced ? (await schemasOf(sql, schema)).filter(({ isOurs }) => isOurs) : []
      const dropped = former.map(({ name }) => `drop schema "${name}" cascade`)
      // In one piece: where the connection was lost just now, the driver makes a new one, on which nothing of this succeeds.
      await sql.unsafe([...dropped, ...takeNames(draft, schema, plan.notes), 'commit'].join(';\n'))
      await sql.end({ timeout: 5 })
    },
    /** The server takes back what a lost connection has not committed. */
    abort: () => sql.end({ timeout: 0 }),
    refusalOf,
  }
}

function takeNames(draft: string, schema: string, notes: readonly string[]): string[] {
  const note = textLiteral([mark, ...notes].join('\n'))
  const names = [
    [draft, schema],
    [compatOf(draft), compatOf(schema)],
  ]
  return names.flatMap(([former, name]) => [
    `alter schema "${former}" rename to "${name}"`,
    `comment on schema "${name}" is ${note}`,
  ])
}

function compatOf(schema: string): string {
  return `${schema}_compat`
}

/** Of a name that no other import has had. */
function draftName(schema: string, { randomBytes }: Io): string {
  return `${schema}_draft_${Buffer.from(randomBytes(4)).toString('hex')}`
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof SchemaTaken)) return postgresRefusal(error)
  return refusal(
    'Another import is writing into this schema.',
    'Wait for its end, or choose another schema with ?schema=NAME.',
  )
}

function refusal(what: string, todo: string): Refusal {
  return { exitCode: exitCodes.failed, code: 'import.target', message: [`${what} Nothing was written. ${todo}`] }
}
