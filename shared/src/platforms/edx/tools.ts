/**
 * The tools whose support for edX events is known, and the field by which each of them tells events apart.
 *
 * Source: the code that the claims of the support matrix point to.
 *
 * @module
 */
import type { ToolFacts } from '../platform.ts'

export const edxTools: readonly ToolFacts[] = [
  { tool: 'ELAT', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'ERB-Caliper', matchesOn: 'name', kind: 'tool' },
  { tool: 'ERB-xAPI', matchesOn: 'name', kind: 'tool' },
  { tool: 'ERB-xAPI-third-party', matchesOn: 'name', kind: 'tool' },
  { tool: 'MIT-OL-data-platform', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'MOOCdb-import', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'Ralph-edx-models', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'Ralph-edx-to-xAPI', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'Stanford-json_to_relation', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'docs.openedx.org-event-list', matchesOn: 'event_type', kind: 'list' },
  { tool: 'edX-RDX-export-allowlist', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'edX-research-guide-event-list', matchesOn: 'event_type', kind: 'list' },
  { tool: 'edx-analytics-pipeline-Insights', matchesOn: 'event_type', kind: 'tool' },
  { tool: 'edx2bigquery', matchesOn: 'event_type', kind: 'tool' },
]
