/**
 * All families once more: forms of other programs inside one another, and values that are told by how they are built.
 *
 * @module
 */
import { many, type AdversarialCase } from './adversarial-case.ts'

const name = 'drusvanek'
const place = 'holmqvarn'
const percent = encodeURIComponent
const json = JSON.stringify
const spelled = (letter: (code: number) => string): string => [...name].map((c) => letter(c.charCodeAt(0))).join('')

export const layeredForms: AdversarialCase[] = [
  [
    'a statement of xAPI',
    {
      event: {
        statement: {
          actor: { mbox: `mailto:${name}@${place}.org`, account: { homePage: `https://${place}.org`, name } },
          verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { [name]: place } },
          result: { response: `${name}[,]${place}`, extensions: { [`https://${place}.org/x`]: name } },
        },
      },
    },
    [name, place, 'adlnet'],
  ],
  [
    'a Caliper envelope',
    { event: json({ sensor: `https://${place}.org`, data: [{ actor: { id: `urn:user:${name}`, name } }] }) },
    [name, place],
  ],
  [
    'an LTI launch',
    {
      event_type: `/courses/A/B/C/xblock/${place}/handler_noauth/lti_2_0_result_rest_handler/user/${name}`,
      event_source: 'server',
      event: json({ POST: { lis_result_sourcedid: [`A%2FB%2FC:${place}-${name}`], ext_user_username: [name] } }),
    },
    [name, place],
  ],
  [
    'an answer of SAML',
    { event: `SAMLResponse=${percent(btoa(`<NameID>${name}</NameID>`))}&RelayState=${percent(`/u/${place}`)}` },
    [name, place, btoa(`<NameID>${name}`).slice(0, 16)],
  ],
  [
    'a form in base64 in JSON in a query in a link',
    { page: `https://${place}.org/x?s=${percent(json({ a: btoa(`user=${name}&mail=${name}@${place}.org`) }))}` },
    [name, place, btoa(`user=${name}`).slice(0, 16)],
  ],
  [
    'JSON in HTML in JSON in a form',
    { event: `data=${percent(json({ html: `<div data-user='${json({ id: name, at: place })}'>x</div>` }))}` },
    [name, place],
  ],
  ['a name as bytes', { event: { bytes: [...name].map((c) => c.charCodeAt(0)), q: [...place] } }, [name, place]],
  [
    'a name in pieces',
    { event: { parts: ['drusv', 'anek'], text: 'drusv\u00adanek holm\u200dqvarn' } },
    ['drusv', 'holmq'],
  ],
  ['letters with marks above them', { event: { body: [...name].join('\u0301') } }, [name, 'd\u0301r']],
  ['regional letters', { event: { title: spelled((code) => String.fromCodePoint(0x1f1e6 + code - 97)) } }, [name]],
  [
    'letters that look alike',
    { event: { by: name.replace('a', '\u0430').replace('e', '\u0435') } },
    ['drusv', 'drusv\u0430n'],
  ],
  [
    'names of other scripts',
    { event: { to: ['محمد العلي', '王小明', 'Αλέξης', 'דוד'] } },
    ['محمد', '王小', 'Αλέξ', 'דוד'],
  ],
  ['binary digits', { event: { a: spelled((code) => code.toString(2).padStart(8, '0')) } }, ['0110010001110010']],
  [
    'percent of wide letters',
    { event: { q: spelled((code) => `%u${code.toString(16).padStart(4, '0')}`) } },
    ['%u0064%u0072', name],
  ],
  ['quoted-printable', { event: { body: spelled((code) => `=${code.toString(16).toUpperCase()}`) } }, ['=64=72=75']],
  ['a name of Punycode', { event: { url: `https://xn--${name}-kva.se/`, mail: `a@xn--${place}.se` } }, [name, place]],
  [
    'a geographic link',
    { event: { a: 'geo:59.3472,18.0731;u=35', b: 'POINT(18.0731 59.3472)' } },
    ['59.3472', '18.0731'],
  ],
  [
    'telephone numbers of four spellings',
    { event: { tel: ['+46 (0)70-123 45 98', '0046701234598', '070/1234598', '+46.70.1234598'] } },
    ['123 45 98', '701234598', '070/1234598', '70.1234598'],
  ],
  [
    'a birthday of a national id',
    { event: { id: ['19870709-2384', '870709+2384', '090787A238K'] } },
    ['870709-2384', '19870709', '870709+2384', '090787A238'],
  ],
  ['an age and a year', { event: { year_of_birth: 1987, born: '1987', bio: 'b. 1987' } }, ['1987']],
  ['digits of other scripts', { event: { tel: '٠٧٠١٢٣٤٥٩٨', code: '７０１２３４５９８' } }, ['٠٧٠١٢', '７０１２３']],
  [
    'IPv4 as one number and in octal',
    { event: { a: 1358273101, b: '0x50F59A4D', c: '0120.0365.0232.0115' } },
    ['1358273101', '50F59A4D', '0365'],
  ],
  [
    'IPv6 with an address of IPv4',
    { ip: '64:ff9b::81.229.154.77', event: { a: '[2001:6b0::9:1%eth7]:5432' } },
    ['81.229.154', '2001:6b0', 'eth7'],
  ],
  ['answers of a poll', { event: { poll_answer: name, votes: { [name]: 1, [`${place} & co`]: 2 } } }, [name, place]],
  [
    'zones of an exercise',
    { event: { zone: `{${name}}`, item: `${place}…`, zones: [[name, [place]]] } },
    [name, place],
  ],
  [
    'a title of the wiki',
    { event_type: `/wiki/${place}/_edit/`, event_source: 'server', event: { slug: `/wiki/${name}` } },
    [name, place],
  ],
  [
    'files of an answer',
    { event: { saved_files_descriptions: [`${name}: ${place}`], fileNames: [`${name} (1).PDF`] } },
    [name, place],
  ],
  [
    'an application',
    {
      context: {
        application: { name: `edx.mobileapp.${name}`, version: `1.2-${place}` },
        client: { device: { name } },
      },
    },
    [name, place],
  ],
  [
    'a message of the event bus',
    { event: { 'ce-source': `/${place}/lms`, user: { pii: { username: name, email: `${name}@x.se`, name: place } } } },
    [name, place],
  ],
  [
    'keys that hold a name and a number',
    { event: { [`${name}:4711`]: 3, [`q4711_${place}`]: [1], '4711': name } },
    [name, place, '4711'],
  ],
  ['a key twice', { event: `{"user":"${name}","user":"${place}","user":""}` }, [name, place]],
  [
    'a user of many fields of the event',
    { username: name, event: { [name]: name.toUpperCase(), by: `${name} ` }, page: `/u/${name}` },
    [name],
  ],
  [
    'a token that begins with a name',
    { event: { t: `${name}1A2b3C4d`, u: `${place}-9Z8y7X6w.pdf.zq` } },
    [name, place],
  ],
  ['a day in a file name', { event: { file: '1987-07-09 blood test.pdf', dir: '/1987/07/09/' } }, ['1987', 'blood']],
  [
    'text like a surrogate with more behind',
    { event: { a: `user_1234 ${name}`, b: `slug1234${place}`, c: `lorem ${name}` } },
    [name, place],
  ],
  [
    'a surrogate of another event',
    { event: { a: 'user_4821', b: 'host4821.example', c: 'key_4821' } },
    ['user_4821', 'host4821', 'key_4821'],
  ],
  [
    '18 items, of which the last has a name',
    { event: { list: [...many(17, (i) => i), { [name]: place }] } },
    [name, place],
  ],
  [
    'a course of somebody',
    { context: { course_id: `course-v1:${name}@${place}.org+x+y`, org_id: name } },
    [name, place],
  ],
  ['languages', { accept_language: 'se-NO,se;q=0.9,smj', event: { lang: 'smj', locale: 'se' } }, ['smj', 'se-no']],
]
