/**
 * Page requests: the event type is the path, the payload the parameters as JSON in a string, cut at 512 characters.
 *
 * @module
 */
import { aPageView } from '../../builders/events.ts'
import { formPayload } from './answers.ts'
import type { Weighted } from './chance.ts'
import type { Action } from './envelope.ts'
import { courseKey, coursewarePath, timeText, usageKey, type Scene } from './scene.ts'

/** The platform cuts what it logs of a request here. */
const cutAt = 512

export const pageActions: Weighted<Action> = [
  [60, page(coursewarePath)],
  [45, page((scene) => `${course(scene)}/xblock/${problem(scene)}/handler/xmodule_handler/problem_get`)],
  [
    40,
    page((scene) => `${course(scene)}/xblock/${problem(scene)}/handler/xmodule_handler/problem_check`, formParameters),
  ],
  [30, page((scene) => `${course(scene)}/modx/${problem(scene)}/problem_check`, formParameters)],
  [
    22,
    page(
      (scene) => `${course(scene)}/modx/${block(scene, 'sequential')}/goto_position`,
      () => ({ position: ['3'] }),
    ),
  ],
  [18, page(() => '/heartbeat')],
  [16, page((scene) => `${course(scene)}/info`)],
  [14, page((scene) => `${course(scene)}/progress`)],
  [12, page(() => '/dashboard')],
  [9, page((scene) => `${course(scene)}/discussion/forum`)],
  [
    7,
    page(
      (scene) => `${course(scene)}/discussion/forum/${scene.chance.hex(40)}/inline`,
      () => ({ page: ['1'] }),
    ),
  ],
  [6, page((scene) => `${course(scene)}/about`)],
  [5, page((scene) => `${course(scene)}/wiki/optics/`)],
  [5, page((scene) => `${course(scene)}/pdfbook/0/chapter/2/`)],
  [4, page(() => '/change_enrollment', enrollParameters)],
  [4, page(() => '/login_ajax', loginParameters)],
  [3, page(() => '/create_account', accountParameters)],
  [3, page((scene) => `${course(scene)}/progress/${scene.learner.userId}/`)],
  [3, page((scene) => `/u/${scene.learner.username}`)],
  [2, page((scene) => `${course(scene)}/jump_to_id/lens_demo`)],
  [2, page((scene) => `${course(scene)}/instructor/api/get_students_features/csv`)],
  [1, page((scene) => `/password_reset_confirm/${scene.chance.hex(3)}-${scene.chance.hex(20)}/`)],
  [1, page((scene) => `/activate/${scene.chance.hex(32)}`)],
  [1, page(() => '/wp-login.php')],
]

/** Paths of the module itself, without the page around it. */
export const moduleActions: Weighted<Action> = [
  [6, page((scene) => `${block(scene, 'problem')}/problem_get`)],
  [
    3,
    page(
      (scene) => `${block(scene, 'video')}/save_user_state`,
      () => ({ saved_video_position: ['00:01:12'] }),
    ),
  ],
]

function page(path: (scene: Scene) => string, parameters: (scene: Scene) => object = () => ({})): Action {
  return (scene) => {
    const { chance, learner, host, at } = scene
    const requested = path(scene)
    return aPageView(requested, {
      name: new Date(at).getUTCFullYear() > 2014 ? requested : undefined,
      username: chance.happens(0.05) ? '' : learner.username,
      ip: learner.ip,
      agent: learner.agent,
      host,
      session: undefined,
      referer: `https://${host}/dashboard`,
      time: timeText(at, chance.below(1e6)),
      context: {
        user_id: learner.userId,
        org_id: scene.course.org,
        course_id: courseKey(scene.course),
        path: requested,
      },
      event: `{"POST": ${JSON.stringify(parameters(scene))}, "GET": {}}`.slice(0, cutAt),
    })
  }
}

function course(scene: Scene): string {
  return `/courses/${courseKey(scene.course)}`
}

function problem(scene: Scene): string {
  return usageKey(scene.course, 'problem', scene.chance.pick(scene.course.problems)).replaceAll('/', ';_')
}

function block(scene: Scene, type: 'problem' | 'video' | 'sequential'): string {
  const ids = { problem: scene.course.problems, video: scene.course.videos, sequential: scene.course.sequences }[type]
  return usageKey(scene.course, type, scene.chance.pick(ids))
}

function formParameters(scene: Scene): object {
  const long = scene.chance.happens(0.15)
  const fields = Array.from({ length: long ? 9 : 1 }, () => formPayload(scene).split('&')[0]?.split('=') ?? [])
  return Object.fromEntries(fields.map(([name = '', value = '']) => [name, [decodeURIComponent(value)]]))
}

function enrollParameters({ course: joined }: Scene): object {
  return { course_id: [courseKey(joined)], enrollment_action: ['enroll'], email_opt_in: ['true'] }
}

function loginParameters({ learner }: Scene): object {
  return { email: [learner.email], password: ['********'], remember: ['false'] }
}

function accountParameters({ chance, learner }: Scene): object {
  return {
    username: [learner.username],
    name: [learner.fullName],
    email: [learner.email],
    year_of_birth: [String(1950 + chance.below(50))],
    mailing_address: [`${chance.below(90) + 1} Harbour Lane`],
    goals: [chance.pick(['I want to learn how lenses work.', 'Per lavoro.', ''])],
  }
}
