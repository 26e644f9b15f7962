/**
 * The part of a review's page that says what was replaced, with an invented value for each field and kind.
 *
 * @module
 */
import { readJson } from '@mooc-panorama/shared/base/json.ts'
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { sampleTexts } from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
import { EventWalk } from '@mooc-panorama/shared/explain/event-walk.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { html, type Content, type Html } from '../report/html/markup.ts'
import { section, smallTable } from '../report/html/parts.ts'
import { grouped } from '../report/plain-text.ts'

export function replacedSection(diagnosis: Diagnosis): Html {
  const examples = examplesOf(diagnosis)
  const columns = [
    { title: 'Field' },
    { title: 'What stood there' },
    { title: 'What stands there now, for example' },
    { title: 'Times', isNumber: true },
  ]
  const rows = diagnosis.redactions.map(({ path, rule, count }): Content[] => [
    html`<code>${path}</code>`,
    leftOut.get(rule) ?? rule,
    leftOut.has(rule) ? 'nothing' : html`<code>${shortened(examples.get(exampleId(path, rule)) ?? '')}</code>`,
    grouped(count),
  ])
  return section('replaced', 'What was replaced', smallTable('Replaced values', columns, rows))
}

/** Kinds of which the samples show nothing. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['left out', 'more of a list or an object'],
  ['duplicate key', 'the value of a key that comes again'],
])

/** One invented value for each field and kind, from the samples. */
function examplesOf(diagnosis: Diagnosis): ReadonlyMap<string, string> {
  const examples = new Map<string, string>()
  const { vocabulary, surrogates } = edx
  const walk = new EventWalk({ vocabulary, surrogates, names: new Map() })
  for (const text of sampleTexts(diagnosis)) {
    const event = readJson(text)
    if (!event.ok) continue
    walk.walk(event.value, ({ what, path, text: found, explanation }) => {
      const kind = explanation?.rule.replace(/^surrogate\./, '')
      if (kind === undefined || kind === explanation?.rule) return
      const id = what === 'key' ? exampleId(path === '' ? '{key}' : `${path}.{key}`, 'key') : exampleId(path, kind)
      if (!examples.has(id)) examples.set(id, found)
    })
  }
  return examples
}

function exampleId(path: string, kind: string): string {
  return `${path}\u241f${kind}`
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
