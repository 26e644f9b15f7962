import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xmodule.partitions.assigned_user_to_partition.browser.ts'

test('the group and the experiment are kept', () => {
  const event = aTrackingEvent('xmodule.partitions.assigned_user_to_partition', 'browser', {
    group_id: 1,
    group_name: 'Text',
    partition_id: 0,
    partition_name: 'Video or text',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('xmodule.partitions.assigned_user_to_partition', {
      data: { group_id: 1, group_name: 'Text', partition_id: 0, partition_name: 'Video or text' },
    }),
  )
})
