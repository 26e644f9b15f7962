import { expect, test } from 'vitest'
import { withoutName, withoutPeople } from './page-people.ts'

const host = 'https://learn.northlake.example'

test.each([
  ['/u/zora_k/', '/u/_/'],
  ['/api/user/v1/accounts/zora_k/', '/api/user/v1/accounts/_/'],
  ['/api/user/v1/preferences/zora_k/pref-lang/', '/api/user/v1/preferences/_/pref-lang/'],
  ['/api/mobile/v0.5/users/zora_k/course_enrollments/', '/api/mobile/v0.5/users/_/course_enrollments/'],
  ['/courses/X/Y/Z/progress/4711/', '/courses/X/Y/Z/progress/_/'],
  ['/courses/X/Y/Z/discussion/forum/users/4711/followed/', '/courses/X/Y/Z/discussion/forum/users/_/followed/'],
  ['/certificates/user/4711/course/X/', '/certificates/user/_/course/X/'],
  ['/activate/5f1c0b8d/', '/activate/_/'],
  ['/password_reset_confirm/1a-2b/', '/password_reset_confirm/_/'],
  ['/unsubscribe/zora@mail.example/', '/unsubscribe/_/'],
  ['/unsubscribe/zora%40mail.example/', '/unsubscribe/_/'],
])('%s becomes %s', (path, shown) => {
  expect(withoutPeople(`${host}${path}`)).toBe(`${host}${shown}`)
})

test.each([
  '/courses/X/Y/Z/progress/',
  '/courses/course-v1:X+Y+Z/courseware/users/s/',
  '/courses/course-v1:X+Y+Z/jump_to/block-v1:X+Y+Z+type@video+block@a.bc/',
  '/dashboard/',
])('%s names nobody and stays', (path) => {
  expect(withoutPeople(`${host}${path}`)).toBe(`${host}${path}`)
})

test('the own name of a learner stands in no page outside of courses', () => {
  const page = (url: string) => ({ url: `${host}${url}`, isSequence: false, panel: undefined })

  expect(withoutName(page('/portal/zora_k/'), 'zora_k')).toEqual(page('/portal/_/'))
  expect(withoutName(page('/portal/Zo%C3%AB%2Bk/50%/'), 'Zoë+k')).toEqual(page('/portal/_/50%/'))
  expect(withoutName(page('/portal/a%40b/'), 'a%40b')).toEqual(page('/portal/_/'))
  expect(withoutName(page('/portal/a%40b/'), 'a@b')).toEqual(page('/portal/_/'))
  expect(withoutName(page('/courses/X/Y/Z/info/'), 'info')).toEqual(page('/courses/X/Y/Z/info/'))
})
