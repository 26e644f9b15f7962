/**
 * Rare categories: certificates, cohorts, proctored exams and teams, which few learners have.
 *
 * @module
 */
import { hash, type AdversarialCase } from './adversarial-case.ts'

export const rareCategories: AdversarialCase[] = [
  [
    'a certificate link',
    {
      event_type: 'edx.certificate.created',
      event: { certificate_url: 'https://a.edu/certificates/user/991234/course/A1x/B2x/C3x', certificate_id: hash },
    },
    ['991234', 'a1x', hash, 'a.edu'],
    [/\/certificates\/user\/\d{6}\/course\/Org/],
  ],
  [
    'a cohort',
    { event_type: 'edx.cohort.created', event: { cohort_name: 'Blinde Studierende', cohort_id: 4711 } },
    ['blinde', 'studierende', '4711'],
  ],
  [
    'a proctored exam',
    {
      event_type: 'edx.special_exam.proctored.attempt.rejected',
      event: {
        exam_name: 'Nachklausur Zork',
        attempt_code: '6D9C27E8-1B15-4B8A-9C6F-0B7BC7B1C6D2',
        attempt_user_id: 55667,
      },
    },
    ['zork', '6D9C27E8', '55667'],
    [/"attempt_code":"[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"/],
  ],
  ['a team', { event_type: 'edx.team.created', event: { team_id: 'team-zork-9f2a' } }, ['zork', '9f2a']],
]
