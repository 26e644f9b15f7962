/**
 * Of the review page: every value that was kept, and the rule that allowed it.
 *
 * @module
 */
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { html, type Content, type Html } from '../report/html/markup.ts'
import { section, smallTable } from '../report/html/parts.ts'
import { grouped } from '../report/plain-text.ts'
import { keepRules } from './rules-in-words.ts'

/** A table of them, and the rules in words. */
export function keptSection({ keptValues }: Pick<Diagnosis, 'keptValues'>): Html {
  const columns = [{ title: 'Field' }, { title: 'Value' }, { title: 'Rule' }, { title: 'Times', isNumber: true }]
  const rows = keptValues.map(({ path, value, rule, count }): Content[] => [
    html`<code>${path}</code>`,
    html`<code>${value === '' ? '""' : value}</code>`,
    rule,
    grouped(count),
  ])
  const rules = [...new Set(keptValues.map(({ rule }) => rule))].sort()
  return section(
    'kept',
    'Every value that was kept, and why',
    html`<dl class="explained">
        ${rules.map(
          (rule) =>
            html`<dt>${rule}</dt>
              <dd>${keepRules.get(rule) ?? 'A rule of the platform.'}</dd>`,
        )}
      </dl>
      ${smallTable('Kept values', columns, rows)}`,
  )
}
