/**
 * Where the fields of an Open edX event stand, for scanners that make no object of it. What they mean is what
 * `read-line.ts` takes them to mean.
 *
 * @module
 */
import type { ScanFields } from '../scan-fields.ts'
import { categoryName } from './category-name.ts'
import { courseInPath, courseOfId, courseOfModuleId, moduleFields } from './course-of.ts'
import { isListedName } from './event-names.ts'
import { monthOf } from './event-time.ts'
import { prefixMark } from './line-wrapping.ts'
import { pathSegmentClass } from './path-segment-class.ts'
import { networkOf, userPrefixes } from './user-of.ts'
import { listedKeyHints } from './vocabulary.ts'

export const edxScanFields: ScanFields = {
  paths: {
    eventType: 'event_type',
    eventSource: 'event_source',
    name: 'name',
    time: 'time',
    timeInside: 'time.$date',
    laterTime: 'timestamp',
    user: 'username',
    userId: 'context.user_id',
    course: 'context.course_id',
    coursePaths: ['context.path', 'page'],
    modules: ['context.module.usage_key', ...moduleFields.map((field) => `event.${field}`)],
    network: 'ip',
    laterNetwork: 'context.ip',
  },
  prefixMark,
  // A container's wrapping around the line.
  wholeLineKeys: ['log'],
  userPrefixes,
  courseWord: 'courses',
  keys: listedKeyHints,
  nameOf(eventType, eventSource, name) {
    // Empty texts are as good as missing ones: an envelope or a malformed line.
    if (eventType.trim() === '' || eventSource.trim() === '') return undefined
    const alias = name !== undefined && isListedName(name) ? name : undefined
    return { category: categoryName(eventType, eventSource), alias }
  },
  monthOf: (time, laterTime) => monthOf(time) ?? monthOf(laterTime),
  courseOf: courseOfId,
  courseInPath,
  courseOfModule: courseOfModuleId,
  networkOf,
  segmentClass: pathSegmentClass,
}
