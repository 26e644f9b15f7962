/**
 * The tools whose support for edX events is known, and the field by which each of them tells events apart.
 *
 * Source: the code that the claims of the support matrix point to.
 *
 * @module
 */
import type { ToolFacts } from '../platform.ts'

export const edxTools: readonly ToolFacts[] = [
  { tool: 'ELAT', matchesOn: 'event_type' },
  { tool: 'ERB-Caliper', matchesOn: 'name' },
  { tool: 'ERB-xAPI', matchesOn: 'name' },
  { tool: 'ERB-xAPI-third-party', matchesOn: 'name' },
  { tool: 'MIT-OL-data-platform', matchesOn: 'event_type' },
  { tool: 'MOOCdb-import', matchesOn: 'event_type' },
  { tool: 'Ralph-edx-models', matchesOn: 'event_type' },
  { tool: 'Ralph-edx-to-xAPI', matchesOn: 'event_type' },
  { tool: 'Stanford-json_to_relation', matchesOn: 'event_type' },
  { tool: 'edX-RDX-export-allowlist', matchesOn: 'event_type' },
  { tool: 'edx-analytics-pipeline-Insights', matchesOn: 'event_type' },
  { tool: 'edx2bigquery', matchesOn: 'event_type' },
]
