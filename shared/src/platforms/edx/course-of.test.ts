import { expect, test } from 'vitest'
import { courseOf } from './course-of.ts'

test.each([
  ['the context', { context: { course_id: 'edX/DemoX/2014' } }, 'play_video', 'edX/DemoX/2014'],
  ['a context with a line end', { context: { course_id: 'edX/DemoX/2014\n' } }, 'x', 'edX/DemoX/2014'],
  ['an encoded context', { context: { course_id: 'course-v1%3AedX%2BD%2B1' } }, 'x', 'course-v1:edX+D+1'],
  ['an old key in the type', {}, '/courses/edX/DemoX/2014/about', 'edX/DemoX/2014'],
  ['a new key in the type', { context: { course_id: '' } }, '/courses/course-v1:edX+D+1/info', 'course-v1:edX+D+1'],
  ['an encoded key in the type', {}, '/courses/course-v1%3AedX%2BD%2B1/info?x', 'course-v1:edX+D+1'],
  ['a CCX', {}, '/courses/ccx-v1:edX+D+1+ccx@7/info', 'ccx-v1:edX+D+1+ccx@7'],
  ['a usage key of a CCX', {}, '/xblock/ccx-block-v1:edX+D+1+ccx@7+type@html+block@a', 'ccx-v1:edX+D+1+ccx@7'],
  ['a Studio page', {}, '/settings/details/course-v1:edX+D+1', 'course-v1:edX+D+1'],
  ['a library', {}, '/library/library-v1:edX+L', 'library-v1:edX+L'],
  ['a usage key', {}, '/xblock/block-v1:edX+D+1+type@html+block@a', 'course-v1:edX+D+1'],
  ['the page', { page: 'https://h.example/courses/edX/D/1/courseware/a/?b#c' }, 'seq_next', 'edX/D/1'],
  ['the path', { context: { path: '/courses/edX/D/1/x' } }, 'seq_next', 'edX/D/1'],
  ['a module id', { event: { problem_id: 'block-v1:edX+D+1+type@problem+block@a' } }, 'x', 'course-v1:edX+D+1'],
  ['the module', { context: { module: { usage_key: 'block-v1:edX+D+1+type@a+block@a' } } }, 'x', 'course-v1:edX+D+1'],
])('the course is found in %s', (_name, event, type, course) => {
  expect(courseOf(event, type)).toBe(course)
})

test.each([
  ['nothing', {}, 'play_video'],
  ['the list of courses', {}, '/courses/'],
  ['half a key', {}, '/courses/edX/D'],
  ['a bad percent sign', {}, '/courses/%E0%A4%A'],
  // i4x keys have no run, so they do not tell the course
  ['an old module id', { event: { id: 'i4x://edX/D/problem/a' } }, 'x'],
  ['values of other types', { context: [], event: 'text', page: 7 }, 'x'],
])('no course is found in %s', (_name, event, type) => {
  expect(courseOf(event, type)).toBeUndefined()
})
