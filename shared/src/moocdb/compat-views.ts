/**
 * Views with the tables of 2013-11-22, for scripts that were written for them.
 *
 * What a script of that time relies on, and our tables spell otherwise: an attempt that was not counted is -1; one person has
 * one id in all tables, where the access level has `course_user`; `url_id` leads by `urls.url` to `resources.resource_uri` of
 * the resource itself; `validity` and the week of the dropout are there.
 *
 * @module
 */
import { formerTables, userTypes, type FormerColumns, type FormerTable } from './compat-columns.ts'
import { actedTimes, dropouts, markedSubmissions, membership, peopleSource, type Sources } from './compat-sources.ts'
import { qualified, textLiteral } from './load-dialects.ts'
import type { Place } from './load-tables.ts'
import type { Table } from './table.ts'

/** Where a view takes its rows from, and the columns that are not simply those of the same name there. */
interface Source {
  from: string
  columns?: Readonly<Record<string, string>>
}

/**
 * One statement for each view. Tables that an access level leaves out are empty views.
 *
 * @param schema where the views lie; in a database without schemas their names begin with it
 */
export function createCompatViews(tables: readonly Table[], place: Place, schema: string): string[] {
  const { dialect } = place
  const sources = sourcesOf(tables, place)
  return Object.entries(formerTables).map(([name, columns]) => {
    const source = viewSource(name as FormerTable, sources) // a key of our own object
    const known = new Set(tables.find((table) => table.name === name)?.columns.map((column) => column.name))
    const list = Object.entries<FormerColumns[string]>(columns).map(([column, type]) => {
      const value = source?.columns?.[column] ?? (known.has(column) ? `t.${column}` : 'null')
      return `cast(${value} as ${dialect.types[type]}) as ${column}`
    })
    const from = source === undefined ? '(select 1) as absent where 1 = 0' : source.from
    const view = dialect.hasSchemas ? qualified(dialect, schema, name) : `${schema}_${name}`
    return `create view ${view} as select\n  ${list.join(',\n  ')}\nfrom ${from}`
  })
}

function sourcesOf(tables: readonly Table[], { dialect, schema }: Place): Sources {
  const columns = new Map(tables.map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]))
  return {
    dialect,
    table: (name) => qualified(dialect, schema, name),
    has: (table, column) => columns.get(table)?.has(column) ?? false,
    isLinked: columns.has('course_user'),
  }
}

function viewSource(name: FormerTable, sources: Sources): Source | undefined {
  const special = specialSources[name]
  if (special !== undefined) return special(sources)
  return sources.has(name, Object.keys(formerTables[name])[0] ?? '')
    ? { from: `${sources.table(name)} as t` }
    : undefined
}

const specialSources: Partial<Record<FormerTable, (sources: Sources) => Source | undefined>> = {
  // The scripts go from an event by urls to the resource with the same address: the page and what is on it are both one.
  urls: ({ table }) => ({
    from: `${table('resources')} as t`,
    columns: { url_id: 't.resource_id', url: 't.resource_uri' },
  }),
  resources_urls: ({ table }) => ({
    from: `${table('resources_urls')} as t
  join ${table('urls')} as page on page.url_id = t.url_id
  join ${table('resources')} as place on place.resource_uri = page.url`,
    columns: { url_id: 'place.resource_id' },
  }),
  resources: ({ table }) => ({
    from: `${table('resources')} as t`,
    columns: { resource_name: "coalesce(t.resource_name, '')" },
  }),
  problems: ({ table }) => ({
    from: `${table('problems')} as t`,
    columns: { problem_name: "coalesce(t.problem_name, '')" },
  }),
  user_types: () => ({
    from: `(${userTypes.map((type, index) => `select ${index + 1} as number, ${textLiteral(type)} as name`).join(' union all ')}) as t`,
    columns: { user_type_id: 't.number', user_type_name: 't.name' },
  }),
  users: (sources) => ({
    from: `${peopleSource(sources)} as t\n  left join ${dropouts(sources, actedTimes(sources))} as dropout on dropout.user_id = t.user_id`,
    columns: {
      user_id: 't.user_id',
      user_country: 't.user_country',
      user_final_grade: 't.user_final_grade',
      user_join_timestamp: 't.user_join_timestamp',
      user_type_id: 't.user_type_id',
      user_dropout_week: 'dropout.week',
      user_dropout_timestamp: 'dropout.acted_at',
    },
  }),
  observed_events: (sources) => ({
    ...membership(sources, 'observed_events', 'observing'),
    columns: {
      ...membership(sources, 'observed_events', 'observing').columns,
      url_id: 't.resource_id',
      validity: 'case when t.observed_event_duration >= 10 then 1 else 0 end',
    },
  }),
  submissions: (sources) => {
    const { from, columns } = membership(sources, markedSubmissions(sources), 'submitting')
    return {
      from,
      columns: {
        ...columns,
        submission_attempt_number: 'coalesce(t.submission_attempt_number, -1)',
        submission_answer: "coalesce(t.submission_answer, '')",
        validity: 'case when t.is_counted = 1 and t.is_repeated = 0 then 1 else 0 end',
      },
    }
  },
  collaborations: (sources) => {
    if (!sources.has('collaborations', 'collaboration_id')) return undefined
    const { from, columns } = membership(sources, 'collaborations', 'collaborating')
    const via = ['ip', 'os', 'agent'].filter((what) => sources.has('collaborations', `collaboration_${what}`))
    return {
      from,
      columns: {
        ...columns,
        collaboration_content: "coalesce(t.collaboration_content, '')",
        ...Object.fromEntries(via.map((what) => [`collaborations_${what}`, `t.collaboration_${what}`])),
      },
    }
  },
  feedbacks: (sources) => membership(sources, 'feedbacks', 'feedback'),
}
