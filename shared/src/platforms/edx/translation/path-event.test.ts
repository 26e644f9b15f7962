import { expect, test } from 'vitest'
import { hasView, isBlockAlone, moduleRequest } from './path-event.ts'

test.each([
  [
    '/courses/MITx/6.002x/2013_Spring/modx/i4x://MITx/6.002x/problem/Op_Amps/problem_get',
    { category: 'problem', action: 'problem_get', id: 'i4x://MITx/6.002x/problem/Op_Amps' },
  ],
  [
    '/courses/c/xblock/i4x:;_;_MITx;_6.002x;_video;_abc/handler/transcript',
    { category: 'video', action: undefined, id: 'i4x:;_;_MITx;_6.002x;_video;_abc' },
  ],
  [
    '/courses/c/xblock/block-v1:A+B+C+type@problem+block@aaaa/handler/xmodule_handler/problem_check?x=1',
    { category: 'problem', action: 'problem_check', id: 'block-v1:A+B+C+type@problem+block@aaaa' },
  ],
  ['/courses/MITx/6.002x/2013_Spring/info', undefined],
  [
    '/xblock/block-v1:A+B+C+type@html+block@aaaa/handler/publish_completion',
    { category: 'html', action: undefined, id: 'block-v1:A+B+C+type@html+block@aaaa' },
  ],
])('%s asks for %j', (path, request) => {
  expect(moduleRequest(path)).toEqual(request)
})

const unit = '/xblock/block-v1:A+B+C+type@vertical+block@aaaa'
const view = { GET: { show_title: ['0'], view: ['student_view'] }, POST: {} }

test.each([
  ['the page of a unit', unit, view, true],
  ['that of a custom course', '/xblock/ccx-block-v1:A+B+C+ccx@1+type@vertical+block@aaaa/', view, true],
  ['what Studio edits', unit, { GET: {}, POST: {} }, false],
  ['a unit of which no payload is left', unit, {}, false],
  ['a handler', `${unit}/handler/publish_completion`, view, false],
  ['a page of a course', '/courses/A/B/C/info', view, false],
])('a request is for %s', (_what, path, fields, isShown) => {
  expect(isBlockAlone(path) && hasView(fields)).toBe(isShown)
})
