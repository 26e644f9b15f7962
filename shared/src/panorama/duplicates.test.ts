import { expect, test } from 'vitest'
import { aDiagnosis, aPartial } from '../../../test/builders/bundles.ts'
import { aPageView, aPlayVideo, aProblemCheck, aProblemCheckForm, logOf } from '../../../test/builders/events.ts'
import { edx } from '../platforms/edx/edx.ts'
import { duplicateHints } from './duplicates.ts'

const request = '/courses/NorthlakeX/PH101/2013_T1/modx/i4x://NorthlakeX/PH101/problem/lens/problem_check'
const categoriesOf = (events: object[]) => aDiagnosis(aPartial(logOf(events as Record<string, unknown>[]))).categories

test('a check of a problem is told by the browser, by the server and by the path of its request', () => {
  const categories = categoriesOf([aProblemCheck(), aProblemCheck(), aProblemCheckForm(), aPageView(request)])

  const [hint, ...others] = duplicateHints(categories, edx)

  expect(others).toEqual([])
  expect(hint?.action).toBe('A learner checks a problem.')
  expect(
    hint?.traces.map(({ occurrences, categories: [first] }) => [first?.eventSource, first?.eventType, occurrences]),
  ).toEqual([
    ['server', 'problem_check', 2],
    ['browser', 'problem_check', 1],
    ['server', '/courses/{course}/modx/{usage:problem}/problem_check', 1],
  ])
})

test('one trace alone is no hint, and a video that is played is no pair', () => {
  expect(duplicateHints(categoriesOf([aProblemCheck(), aPlayVideo()]), edx)).toEqual([])
})
