/**
 * Plain events: the acting user, third persons, addresses and hosts, each in several spellings.
 *
 * @module
 */
import type { AdversarialCase } from './adversarial-case.ts'

export const plainEvents: AdversarialCase[] = [
  [
    'the user in five spellings',
    {
      username: 'JaneRoe',
      event: { body: 'JaneRoe', title: 'janeroe', id: 'JANEROE' },
      page: 'http://a.edu/u/JaneRoe',
      referer: '/u/janeroe',
    },
    ['janeroe'],
    [/"page":"http:\/\/host\d{4}\.example\/u\/user_(\d{4})"/],
  ],
  [
    'an e-mail as user name',
    { username: 'jane@uni.edu', event: { user: 'jane@uni.edu' } },
    ['jane@', 'uni.edu'],
    [/"username":"user(\d{4})@example\.org".*"user":"user\1@example\.org"/],
  ],
  [
    'a third person in the payload',
    { event: { target_username: 'bob_builder', student: 'alice77', author: 'Carla Diaz' } },
    ['builder', 'alice77', 'carla', 'diaz'],
    [/"target_username":"user_\d{4}"/],
  ],
  [
    'a numeric id in fields and texts',
    { context: { user_id: 8675309 }, event: { user_id: '8675309', id: 8675309 } },
    ['8675309'],
    [/"user_id":(\d{7})\}.*"user_id":"\1","id":\1/],
  ],
  [
    'names in fields nobody has heard of',
    { person_zed: { vorname: 'Wolfgang', mutter: 'Hildegard' } },
    ['wolfgang', 'hildegard', 'vorname', 'mutter', 'zed'],
  ],
  [
    'IP addresses in lists, ports, zones',
    {
      ip: '18.7.22.69, 10.4.5.6',
      event: { a: '18.7.22.69:4431', b: 'fe80::1c2d:3e4f%eth07', c: '[2a02:8109::7]:443', d: '::ffff:18.7.22.69' },
    },
    ['18.7.22', '10.4.5', '1c2d', 'eth07', '2a02', '4431'],
    [
      /"ip":"(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+, (?:192|198|203)/,
      /"\[2001:db8/,
      /%zone1/,
      /"::ffff:(?:192|198|203)/,
    ],
  ],
  [
    'a host name of the institution',
    { host: 'mooc.tum-secret.de', page: 'https://mooc.tum-secret.de/dashboard' },
    ['tum', 'secret', '.de'],
    [/"host":"(host\d{4}\.example)".*"page":"https:\/\/\1\/dashboard"/],
  ],
  [
    'user names that are words of addresses',
    {
      event: {
        a: '/api/user/v1/accounts/staff',
        b: '/api/user/v1/preferences/honor',
        c: '/courses/a/b/c/submission_history/admin/x',
        d: '/api/profile_images/v1/student/upload',
        e: '/unsubscribe/library',
        f: '/xqueue/a/video/x/score_update',
      },
    },
    ['staff', 'honor', 'admin', 'student', 'library', 'video'],
    [/accounts\/slug\d{4}/, /submission_history\/slug\d{4}/],
  ],
]
