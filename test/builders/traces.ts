/**
 * Everything that a shelf keeps and answers, as text, to look for what must not be there.
 *
 * @module
 */
import type { Sql } from '../../server/src/db/database.ts'
import { filesBelow } from './diagnose-command.ts'

/** Every row of every table. Tokens are left out where asked: each use of one changes its row. */
export async function databaseText(sql: Sql, leftOut: readonly string[] = []): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`
  const texts: string[] = []
  for (const { name } of tables.filter((table) => !leftOut.includes(table.name))) {
    const rows = await sql<{ text: string }[]>`select t::text as text from ${sql(name)} as t order by 1`
    texts.push(name, ...rows.map(({ text }) => text))
  }
  return texts.join('\n')
}

/** Names and bytes of every file; the entries of a bundle's zip are not compressed, so they can be read in it. */
export function folderText(folder: string): string {
  return [...filesBelow(folder)].map(([name, bytes]) => `${name}\n${bytes.toString()}`).join('\n')
}

/**
 * Asks for what a visitor can reach from `/` and from the API's description, without tables of other orders and filters.
 *
 * @param most answers at most
 * @returns headers and body by path
 */
export async function crawl(shelf: string, most = 400): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const queue = ['/', '/events?per=200', '/events.csv', ...(await apiPaths(shelf))]
  const known = new Set(queue)
  for (let next = queue.splice(0, 8); next.length > 0 && answers.size < most; next = queue.splice(0, 8)) {
    for (const [path, text, links] of await Promise.all(next.map((asked) => ask(shelf, asked, answers.size)))) {
      answers.set(path, text)
      for (const link of links.filter((each) => !known.has(each))) {
        known.add(link)
        queue.push(link)
      }
    }
  }
  return answers
}

/** Every GET of the API, with every id that it lists. */
async function apiPaths(shelf: string): Promise<string[]> {
  const json = async (path: string) => (await (await fetch(`${shelf}${path}`)).json()) as Record<string, unknown>
  const { paths } = (await json('/v1/openapi.json')) as { paths: Record<string, { get?: object }> }
  const { rows } = (await json('/v1/events?per=200')) as { rows: { id: string }[] }
  const { diagnoses } = (await json('/v1/diagnoses')) as { diagnoses: { id: string }[] }
  return Object.entries(paths)
    .filter(([, { get }]) => get !== undefined)
    .flatMap(([path]) => {
      if (!path.includes('{id}')) return [path]
      return (path.includes('/events/') ? rows : diagnoses).map(({ id }) => path.replace('{id}', id))
    })
}

async function ask(shelf: string, path: string, number: number): Promise<[string, string, string[]]> {
  // As a visitor of another address each time, for a shelf behind a proxy that limits what one may ask.
  const visitor = { 'x-forwarded-for': `192.0.2.${number % 200}` }
  const answer = await fetch(`${shelf}${path}`, { headers: visitor, redirect: 'follow' })
  const body = await answer.text()
  if (answer.status === 429 || answer.status >= 500) throw new Error(`${path} answered ${answer.status}`)
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  const links = [...(isPage ? linksOf(body, shelf) : []), ...(next === undefined ? [] : [pathIn(next, shelf)])]
  return [path, `${JSON.stringify([...answer.headers])}\n${body}`, links]
}

function pathIn(link: string, shelf: string): string {
  const { pathname, search } = new URL(link, shelf)
  return `${pathname}${search}`
}

/** Links within the shelf; a table's other orders and filters show nothing new. */
function linksOf(html: string, shelf: string): string[] {
  const links = [...html.matchAll(/ (?:href|src)="([^"#]+)/g)].map(([, link]) => link?.replaceAll('&amp;', '&') ?? '')
  return links
    .map((link) => new URL(link, shelf))
    .filter(({ origin, search }) => origin === shelf && search === '')
    .map(({ pathname }) => pathname)
}
