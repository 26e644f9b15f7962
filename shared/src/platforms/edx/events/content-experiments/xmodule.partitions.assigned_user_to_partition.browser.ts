import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'xmodule.partitions.assigned_user_to_partition',
  eventSource: 'browser',
  meaning: 'The platform puts a learner into a random group of an A/B experiment. Documented as a browser event.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['group_id', 'group_name', 'partition_id', 'partition_name'] }),
}
