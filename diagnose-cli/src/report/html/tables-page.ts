/**
 * A page of a few tables, for reports that need no charts: a difference, coverage, the courses of a log.
 *
 * @module
 */
import { toolVersion } from '../../tool-version.ts'
import { documentText } from './document.ts'
import { html, type Content, type Html } from './markup.ts'
import { section, smallTable, type Column } from './parts.ts'

export interface TablesPage {
  /** What kind of report it is, in a word. */
  kind: string
  title: string
  /** What should be known before the tables are read. */
  lead: readonly Content[]
  tables: readonly PageTable[]
}

export interface PageTable {
  /** Of the section, for links. */
  id: string
  title: string
  columns: readonly Column[]
  rows: readonly (readonly Content[])[]
}

/** One file that asks for nothing. The same tables give the same bytes. */
export function tablesPage({ kind, title, lead, tables }: TablesPage): string {
  return documentText({
    title: `${title} · ${kind.toLowerCase()}`,
    skipTo: { id: tables[0]?.id ?? 'end', text: 'To the tables' },
    head: html`<header class="head">
      <div class="wrap">
        <p class="brand"><span>MOOC Panorama</span> <span class="unsent">Nothing has been sent</span></p>
        <p class="kind">${kind}</p>
        <h1>${title}</h1>
        ${lead.map((line) => html`<p class="lead">${line}</p>`)}
      </div>
    </header>`,
    main: html`${tables.map(tableSection)}`,
    foot: html`<p id="end">
      Made by diagnose ${toolVersion()} of MOOC Panorama on the machine that holds the log. Nothing has been sent.
    </p>`,
  }).trimEnd()
}

function tableSection({ id, title, columns, rows }: PageTable): Html {
  return section(id, title, rows.length === 0 ? html`<p>None.</p>` : smallTable(title, columns, rows))
}
