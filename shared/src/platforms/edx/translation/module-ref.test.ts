import { expect, test } from 'vitest'
import { moduleUri } from '../../../translate/addresses.ts'
import { CourseKeys } from './course-keys.ts'
import { moduleRef } from './module-ref.ts'

const known = new CourseKeys()
known.add('MITx/6.002x/2013_Spring')

function uriOf(id: unknown, { courses = known, root }: { courses?: CourseKeys; root?: string } = {}) {
  const found = moduleRef(id, 'problem', { courses, root })
  return found === undefined ? undefined : moduleUri(found)
}

const opamps = 'input_i4x-MITx-6_002x-problem-H12P3_Opamps_and_Filter_Design_10_1'

test.each([
  [opamps, 'i4x://MITx/6.002x/problem/H12P3_Opamps_and_Filter_Design/10/1/'],
  ['i4x://MITx/6.002x/problem/Q2Final2012', 'i4x://MITx/6.002x/problem/Q2Final2012/'],
  ['i4x:;_;_MITx;_6.002x;_problem;_abc', 'i4x://MITx/6.002x/problem/abc/'],
  ['i4x://E/EE222/problem/e68c0@draft', 'i4x://E/EE222/problem/e68c0/'],
  ['i4x-MITx-6_002x-problem-P_2_1_dynamath', 'i4x://MITx/6.002x/problem/P/2/1/'],
  ['i4x-MITx-6_002x-problem-P_2_1%5B%5D=choice_0', 'i4x://MITx/6.002x/problem/P/2/1/'],
  ['i4x-MITx-6_002x-problem-P_2_1[]', 'i4x://MITx/6.002x/problem/P/2/1/'],
  ['block-v1:A+B+C+type@problem+block@aaaa', 'block-v1:A+B+C/problem/aaaa/'],
  ['block-v1:A+B+C+type@vertical+block@Question_3_8', 'block-v1:A+B+C/vertical/Question_3_8/'],
  ['lb:NorthlakeX:optics:problem:lenses', 'lb:NorthlakeX:optics/problem/lenses/'],
  ['ccx-block-v1:A+B+C+ccx@7+type@video+block@v', 'ccx-block-v1:A+B+C+ccx@7/video/v/'],
  ['i4x%3A%2F%2FMITx%2F6.002x%2Fvideo%2Fv', 'i4x://MITx/6.002x/video/v/'],
])('%s is the module %s', (id, uri) => {
  expect(uriOf(id)).toBe(uri)
})

test('where the course is not known, its name stays as the id spells it', () => {
  expect(uriOf(opamps, { courses: new CourseKeys() })).toMatch('i4x://MITx/6_002x/problem/')
})

test('a bare name is of the kind and the course of its event', () => {
  expect(uriOf('aaaa_2_1', { root: 'block-v1:A+B+C/' })).toBe('block-v1:A+B+C/problem/aaaa/2/1/')
})

test.each([undefined, null, '', 7, {}, 'two words', 'x'.repeat(2_001)])('anything else is no module', (id) => {
  expect(uriOf(id)).toBeUndefined()
})
