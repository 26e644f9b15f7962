import { expect, test } from 'vitest'
import { moduleRequest } from './path-event.ts'

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
  ['/xblock/block-v1:A+B+C+type@vertical+block@aaaa', undefined],
  ['/xblock/ccx-block-v1:A+B+C+ccx@1+type@vertical+block@aaaa/?view=student_view', undefined],
  [
    '/xblock/block-v1:A+B+C+type@html+block@aaaa/handler/publish_completion',
    { category: 'html', action: undefined, id: 'block-v1:A+B+C+type@html+block@aaaa' },
  ],
])('%s asks for %j', (path, request) => {
  expect(moduleRequest(path)).toEqual(request)
})
