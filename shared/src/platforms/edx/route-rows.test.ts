import { expect, test } from 'vitest'
import { routeRows } from './route-rows.ts'
import { routeTemplate } from './route-templates.ts'
import facts from './route-templates.json' with { type: 'json' }

const course = 'course-v1:LenscraftX+OP101+2026'
const unit = 'block-v1:LenscraftX+OP101+2026+type@vertical+block@prism'

test.each([
  ['/api/courseware/sequence/block-v1:LenscraftX+OP101+2026+type@sequential+block@week', '{usage:sequential}'],
  [`/api/courseware/course/${course}?browser_timezone=UTC`, '/api/courseware/course/{course}'],
  [`/api/course_home/outline/${course}`, '/api/course_home/outline/{course}'],
  [`/api/course_home/progress/${course}/48213/`, '/api/course_home/{path}'],
  ['/api/course_home/unsubscribe_from_course_goal/0af3', '/api/course_home/unsubscribe_from_course_goal/{token}'],
  ['/api/discussion/v1/threads/64d1df0887e82a002b35a6f7/', '/api/discussion/v1/threads/{x}/'],
  ['/api/discussion/v1/users/zora_k', '/api/discussion/{path}'],
  ['/api/user_tours/v1/zora_k', '/api/user_tours/v1/{username}'],
  [
    `/api/edx_proctoring/v1/proctored_exam/attempt/course_id/${course}/content_id/${unit}`,
    '/attempt/course_id/{course}/content_id/{usage:vertical}',
  ],
  ['/enterprise/select/active/', '/enterprise/{path}'],
  ['/shoppingcart/', '/shoppingcart/'],
  [`/shoppingcart/add/course/${course}/`, '/shoppingcart/add/course/{course}/'],
  ['/shoppingcart/register/redeem/Zk4r81/', '/shoppingcart/register/redeem/{token}/'],
  ['/shoppingcart/zora_k', '/shoppingcart/{path}'],
  [`/verify_student/start-flow/${course}/`, '/verify_student/start-flow/{course}/'],
  [`/courses/${course}/instructor/api/override_problem_score`, '/instructor/api/override_problem_score'],
  [`/courses/${course}/instructor/api/get_issued_certificates/`, '/instructor/api/get_issued_certificates/'],
  [`/courses/${course}/instructor/api/gradebook/20`, '/instructor/api/gradebook/{int}'],
  [`/courses/${course}/instructor/api/get_students_features/csv`, '/instructor/api/get_students_features/csv'],
  [`/courses/${course}/instructor/api/zora_k`, '/instructor/api/{api}'],
  [`/api/instructor/v2/courses/${course}/instructor_tasks`, '/courses/{course}/instructor_tasks'],
])('%s ends as %s', (path, end) => {
  expect(routeTemplate(path)).toMatch(/^\//)
  expect(routeTemplate(path).endsWith(end)).toBe(true)
})

test('no template stands twice, and none takes all that a later one could match', () => {
  expect(new Set(routeRows).size).toBe(routeRows.length)
  const ofCode = routeRows.slice(0, -facts.templates.length)
  const rests = ofCode.filter((row) => row.endsWith('/{path}')).map((row) => row.slice(0, -'{path}'.length))

  const hidden = ofCode.flatMap((row, at) =>
    rests.filter((rest) => row.startsWith(rest) && ofCode.indexOf(`${rest}{path}`) < at),
  )
  const hiddenFacts = facts.templates.filter((row) => rests.some((rest) => row.startsWith(rest)))
  expect([hidden, hiddenFacts]).toEqual([[], []])
})
