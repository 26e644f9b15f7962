/**
 * All families once more: identifiers that come in from other programs, papers and alphabets, and exponents and keys of
 * keys, which carry data where nobody looks for it.
 *
 * @module
 */
import type { AdversarialCase } from './adversarial-case.ts'

const name = 'quellenbrook'
const place = 'vornwald'
const hash = '7c0e9a51d2b84f36a1e05d9b3c48f72e'
const course = `${place}+Q7+2031_W`
const block = `block-v1:${course}+type@vertical+block@${hash}`
const base64 = (text: string) => Buffer.from(text).toString('base64')

export const otherPrograms: AdversarialCase[] = [
  [
    'what a package of SCORM keeps of a learner',
    {
      event: {
        'cmi.core.student_name': `${name}, O.`,
        'cmi.suspend_data': `n=${name}~s=81~geb=14.07.1985`,
        cmi: { learner_id: `s0571238`, comments_from_learner: [{ comment: place }] },
      },
    },
    [name, place, '0571238', '14.07.1985'],
  ],
  [
    'a launch of an LTI tool',
    {
      event: {
        POST: {
          lis_person_name_full: [`O. ${name}`],
          lis_result_sourcedid: [`${place}:${name}:571238`],
          custom_matrikel: ['571238'],
          roles: [`Instructor,urn:lti:role:ims/lis/${name}`],
          oauth_signature: [`xM8k+${name}/9Q=`],
        },
      },
    },
    [name, place, '571238'],
  ],
  [
    'whom staff looks at a course as, and by which counter',
    {
      context: {
        masquerade: { user_name: name, group_id: 571238 },
        client_id: 'GA1.2.1829374650.1709648631',
        asides: { [name]: place },
      },
    },
    [name, place, '571238', '1829374650', '1709648631'],
  ],
  [
    'addresses that others have passed on',
    {
      event: {
        x_forwarded_for: '172.29.83.171, 10.44.7.211',
        host: `29.143.217.88.in-addr.arpa`,
        dsl: `88-217-143-29.${place}.net`,
      },
    },
    ['172.29.83.171', '10.44.7.211', '29.143.217.88', '88-217-143-29', place],
  ],
  ['a name in UTF-7', { event: { body: `+ADw-${name}+AD4- Br+APw-nn ${place}` } }, [name, place, '+APw-']],
  [
    'a name in base32 and base85',
    { event: { a: 'OF2WK3DMMVXGE4TPN5VQ====', b: ';fHGpF)Q2A@;L"/@;I' } },
    ['OF2WK3DMMVXGE4TP', 'fHGpF)Q2A'],
  ],
  [
    'letters that are only tags',
    {
      event: {
        body: `x${[...name].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('')}`,
      },
    },
    [String.fromCodePoint(0xe0071, 0xe0075)],
  ],
  [
    'digits of other alphabets',
    { event: { a: '٥٧١٢٣٨٩٠٤٦', b: '५७१२३८९०४६', c: '⁵⁷¹²³⁸⁹⁰⁴⁶', d: '𝟓𝟕𝟏𝟐𝟑𝟖𝟗𝟎𝟒𝟔', e: '五七一二三八' } },
    ['٥٧١٢٣٨٩٠٤٦', '५७१२३८९०४६', '⁵⁷¹²³⁸⁹⁰⁴⁶', '𝟓𝟕𝟏𝟐𝟑𝟖𝟗𝟎𝟒𝟔', '5712389046', '五七一'],
  ],
  [
    'a place in codes',
    { event: { a: '9F38MC67+V8', b: `///${name}.${place}.mond`, c: '32ULC2350829471', d: 'POINT(6.45327 51.66219)' } },
    ['MC67', name, place, '32ULC2350', '6.45327', '51.66219'],
  ],
  [
    'handles of other networks',
    {
      event: {
        a: `https://wa.me/12125550187`,
        b: `sip:${name}@${place}.net`,
        c: `acct:${name}@${place}.social`,
        d: `skype:${name}?call`,
        e: `${name}#4821`,
      },
    },
    [name, place, '12125550187'],
  ],
  [
    'what a server language has written down',
    {
      event: {
        a: `a:1:{s:4:"name";s:12:"${name}";}`,
        b: `O:4:"User":1:{s:2:"id";i:571238;}`,
        c: `callback({"n":"${name}"})`,
      },
    },
    [name, '571238'],
  ],
  [
    'escapes of other languages',
    {
      event: {
        a: String.raw`\x71\x75\x65\x6c\x6c\x65\x6e`,
        b: String.raw`\161\165\145\154\154\145\156`,
        c: String.raw`\u{71}ellenbrook`,
      },
    },
    ['x71', '161', 'ellenbrook'],
  ],
  [
    'marks of a wiki, a forum and a readme',
    { event: { body: `[[User:${name}|x]] [url=mailto:a@${place}.de]y[/url] [z](https://${place}.de "${name}")` } },
    [name, place],
  ],
  [
    'settings in a text',
    { event: { a: `[${name}]\nkey=${place}`, b: `---\nname: ${name}\nids:\n  - 571238\n` } },
    [name, place, '571238'],
  ],
  [
    'papers of a person',
    {
      event: {
        plate: 'XAN-VY 4711',
        passport: 'C01X0006H',
        student: '2019-BSC-00817',
        isni: '0000 0001 2149 740X',
        bic: 'COBADEFF',
      },
    },
    ['XAN-VY', 'C01X0006H', '00817', '2149 740X', 'COBADEFF'],
  ],
  [
    'a birth by the week, the day of the year and an era',
    { event: { a: '1985-W28-7', b: '1985-195', c: '昭和60年7月14日', d: `14-JUL-1985`, e: "'85-07-14" } },
    ['1985-W28', '1985-195', '昭和60', '14-JUL'],
  ],
  [
    'addresses of apps and of the machine',
    {
      referer: `android-app://com.${name}.${place}/`,
      page: `chrome-extension://${name}/x.html`,
      event: {
        current_url: `intent://${name}#Intent;scheme=${place};end`,
        target_url: `blob:https://${place}.de/${hash}`,
      },
    },
    [name, place, hash],
  ],
  [
    'a token whose head names a key',
    {
      event: {
        authorization: `JWT ${base64(`{"alg":"RS512","kid":"${name}"}`)}.${base64(`{"u":"${name}"}`)}.cXVlbGxlbg`,
      },
    },
    [name, 'cXVlbGxlbg'],
  ],
  [
    'a user id in other notations',
    {
      event: {
        a: '7,734,192,883,617',
        b: '7 734 192 883 617',
        c: '0x708c1d1c7a1',
        d: '0o160430164343641',
        e: [7, 7, 3, 4, 1, 9, 2],
        f: '7734192883617\n',
      },
    },
    ['7,734,192', '7 734 192', '708c1d1c7a1', '160430164343641', '7734192883617'],
  ],
  [
    'exponents that are data',
    { event: { a: '7e4928017764', b: '2.5E-19850714', c: '0e571238', d: 'e571238' } },
    ['4928017764', '19850714', '571238'],
    [/"7e0+[12]\d"|"\de0+[12]\d"/],
  ],
  [
    'a revision, a branch and a section of a course',
    {
      event: {
        a: `block-v1:${course}+branch@${name}+version@${hash.slice(8)}+type@${name}+block@${name}`,
        b: `ccx-v1:${course}+ccx@571238`,
        c: `lib-block-v1:${place}+${name}+type@html+block@${name}`,
        d: `lb:${place}:${name}:problem:${hash}`,
      },
    },
    [name, place, '571238', hash, hash.slice(8)],
    [/\+branch@draft-branch\+version@[0-9a-f]{24}\+type@other\+block@Name\d{4}"/, /\+ccx@\d{6}"/],
  ],
  [
    'a unit below its subsection, as the jump navigation names it',
    { event: { id: `block-v1:${course}+type@sequential+block@${name}/${block}`, widget_placement: 'breadcrumb' } },
    [name, place, hash],
    [
      /"block-v1:(Org\d{4}\+Num\d{4}\+Run\d{4})\+type@sequential\+block@Name\d{4}\/block-v1:\1\+type@vertical\+block@[0-9a-f]{32}"/,
      /"widget_placement":"breadcrumb"/,
    ],
  ],
  [
    'files whose ending is a name',
    {
      event: {
        a: `asset-v1:${course}+type@asset+block@x.mire`,
        b: `/static/x.mire`,
        c: 'y.MIRE',
        d: `asset-v1:${course}+type@asset+block@x.pDf`,
      },
    },
    [place, 'mire'],
    [/\+block@slug\d{4}\.pDf"/],
  ],
  [
    'blanks that spell something',
    { event: `{ \t\n  \t "id":\t\t1,  "name":\n"${name}"}` },
    [name, '\\t', '\\n'],
    [/"event":"\{\\"id\\": 1, \\"name\\": /],
  ],
  [
    'a letter by Morse, by leet and by Pig Latin',
    { event: { a: '--.- ..- . .-.. .-..', b: 'qu3ll3nbr00k', c: 'uellenbrookqay' } },
    ['--.- ..-', 'qu3ll3n', 'uellenbrook'],
  ],
]
