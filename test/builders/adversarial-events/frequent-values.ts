/**
 * Values that are frequent for the wrong reason: words of a list that stand where people type.
 *
 * @module
 */
import type { AdversarialCase } from './adversarial-case.ts'

export const frequentValues: AdversarialCase[] = [
  [
    'an instructor in the roles',
    {
      event: {
        user_course_roles: ['instructor'],
        instructor: 'prof.smithers@uni.edu',
        body: 'ask prof.smithers@uni.edu',
      },
    },
    ['smithers', 'uni.edu'],
    [/"user_course_roles":\["instructor"\]/],
  ],
  ['a role nobody lists', { event: { user_course_roles: ['janes_assistant'] } }, ['jane', 'assistant']],
  [
    'an enumerated word where people type',
    { event: { body: 'verified', POST: { mode: ['zork'], answer: ['honor'] } } },
    ['zork', '"verified"', '"honor"'],
  ],
  [
    'a country, a gender, a language',
    { event: { country: 'LIE', gender: 'nonbinary', language: 'rumantsch' }, accept_language: 'rm-CH,rm;q=0.9' },
    ['"lie"', 'nonbinary', 'rumantsch', 'rm-ch'],
  ],
  [
    'a browser with a name in it',
    { agent: 'Mozilla/5.0 (X11) JaneBrowser/7.7 jane@corp.io Firefox/3.6' },
    ['jane', 'corp', '3.6'],
    [/Firefox\/100/],
  ],
]
