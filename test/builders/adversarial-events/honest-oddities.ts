/**
 * Families D, E, F, I and K once more: encodings in encodings, odd numbers and times, and what an honest log may hold that
 * must neither stay nor keep its owner from sharing.
 *
 * @module
 */
import { many, type AdversarialCase } from './adversarial-case.ts'

const name = 'wolkenbruch'
const place = 'sundrehamn'
const percent = encodeURIComponent
const json = JSON.stringify

export const honestOddities: AdversarialCase[] = [
  ['an event source that is a name', { event_source: name, event: { by: place } }, [place]],
  [
    'a block that is a name',
    { event_type: `/courses/A/B/C/xblock/${name}/handler/${place}`, event_source: 'server' },
    [name, place],
  ],
  [
    'parameters of a segment',
    { event_type: `/login;jsessionid=${name};u=${place}`, event_source: 'server' },
    [name, place],
  ],
  [
    'a name between two words',
    { event_type: `edx.${name}.clicked`, name: `edx.${name}.clicked`, event_source: 'mobile' },
    [name],
  ],
  ['a path of Studio', { event_type: `/container/${name}/view/${place}`, event_source: 'studio' }, [name, place]],
  ['an event type without its width', { event_type: [...`edx.${name}`].join('\u200b') }, [name]],
  ['a form in JSON in a form', { event: `a=${percent(json({ b: `c=${percent(name)}&${place}=1` }))}` }, [name, place]],
  [
    'an address in an address in an address',
    { page: `https://a.edu/r?u=${percent(`https://b.edu/?v=${percent(`https://${place}.edu/${name}`)}`)}` },
    [name, place],
    [/%253A%252F%252Fhost\d{4}\.example/],
  ],
  ['base64 of base64', { event: { data: btoa(btoa(name + place)) } }, [btoa(btoa(name)).slice(0, 12)]],
  [
    'hexadecimal digits of wide letters',
    { event: { data: [...name].map((c) => `00${c.charCodeAt(0).toString(16)}`).join('') } },
    ['0077006f006c'],
  ],
  [
    'octal escapes',
    { event: { body: [...name].map((c) => `\\${c.charCodeAt(0).toString(8)}`).join('') } },
    ['\\167\\157'],
  ],
  [
    'a header of a mail',
    { event: { subject: `=?utf-8?Q?${name}?= =?utf-8?B?${btoa(place)}?=` } },
    [name, btoa(place).slice(0, 10)],
  ],
  [
    'entities without their end',
    { event: { body: [...name].map((c) => `&#${c.charCodeAt(0)}`).join('') } },
    [name, '&#119&#111'],
  ],
  [
    'a call with JSON',
    { event: { body: `/**/cb(${json({ u: name })})`, two: `{"a":"${name}"}\n{"b":"${place}"}` } },
    [name, place],
  ],
  ['percent within a word', { event: { q: `wol%6benbruch`, r: `sundre%2568amn` } }, [name, place, 'wol%6b']],
  [
    'nine encodings',
    { event: many(8, (i) => i).reduce<string>((text) => json({ a: text }), json({ [name]: place })) },
    [name, place],
  ],
  [
    'a secret in an address in a path',
    { page: `https://a.edu/courses/${percent(`https://${place}.edu/?secret=${name}`)}/about` },
    [name, place],
    [/secret%3Dslug\d{4}\/about/],
  ],
  [
    'a secret in an address before a query',
    { referer: `https://a.edu/${percent(`/x?password=${name}`)}?next=${place}` },
    [name, place],
  ],
  ['a day in an address', { page: 'https://a.edu/courses?since=1987-03-29T04:05:06Z&year=1987' }, ['1987-03-29']],
  [
    'a time in the path of an address',
    { context: { path: '/calendar/1987-03-29/edit', course_id: '' } },
    ['1987-03-29'],
  ],
  [
    'an IPv4 address in IPv6 in a query',
    { page: 'https://a.edu/x?next=%3Fq%3D::ffff:81.229.154.77' },
    ['81.229.154', '154.77'],
  ],
  ['an IPv6 address in a path', { referer: 'https://a.edu/2001:6b0:17:f0a0::3e/2001' }, ['6b0:17', 'f0a0']],
  [
    'a picture in a query',
    { page: `https://a.edu/x?img=${percent(`data:image/png;base64,${btoa(name + place)}`)}` },
    [btoa(name).slice(0, 12), 'image/png'],
  ],
  [
    'a key of a block behind escapes',
    { event: json({ a: `x=${percent(`y=i4x://${name}/Q1/problem/${place}`)}` }) },
    [name, place],
  ],
  [
    'a place in degrees',
    { event: { at: `59°20'50.2"N 18°04'23.1"E`, geo: '59.347291,18.073123' } },
    ["20'50", '347291', '073123'],
  ],
  [
    'digits of other scripts',
    { event: { a: '٠١٧١٥٥٥٠١٩٨', b: '０１７１５５５０１９８', c: '०१७१५५५०१९८' } },
    ['01715550198', '٠١٧١٥٥٥', '०१७१५५५'],
  ],
  [
    'grouped digits',
    { event: { a: '4,556,737.58', b: "4'556'737.58", c: '4_556_737', d: 'CHF 45’300.75' } },
    ['556,737', "556'737", '556_737', '300.75'],
  ],
  [
    'an IP address as a number',
    { event: { a: 1374001741, b: '0x51e59a4d', c: '0121.0345.0232.0115' } },
    ['1374001741', '51e59a4d', '0345'],
  ],
  [
    'days of other calendars',
    { event: { a: '1987-W13-7', b: '1987-088', c: 'MCMLXXXVII', d: 'PT4H17M33S' } },
    ['w13-7', '1987-088', 'mcmlxxx', '4h17m'],
  ],
  [
    'a duration that is a time of birth',
    { event: { time: '1987-03-29T04:05:06+05:45', start: 544_000_706 } },
    ['1987-03-29', '05:45', '544000706'],
  ],
  [
    'a path of one segment that is longer than a value may be',
    { event: `/${'aB3'.repeat(100)}` },
    ['aB3aB3'],
    [/"event":"\/slug\d{4}"/],
  ],
  [
    'a path of one long segment with a query',
    { event: `/${'aB3'.repeat(100)}?${name}=${place}` },
    [name, place, 'aB3aB3'],
    [/"event":"\/slug\d{4}\?q\d{4}=/],
  ],
  [
    'lines that are drawn with signs',
    {
      event: {
        a: '_'.repeat(70),
        b: '-'.repeat(64),
        c: '.'.repeat(300),
        d: `${'~'.repeat(250)}a1B2c3${name}`,
        [place]: '+'.repeat(99),
      },
    },
    [name, place, '____', '----'],
  ],
  [
    'an outline',
    {
      event_type: 'edx.ui.lms.outline.selected',
      name: 'edx.ui.lms.outline.selected',
      event: { widget_placement: 'accordion', target_name: name, target_url: `https://${place}.edu/courses/` },
    },
    [name, place],
    [/"widget_placement":"accordion","target_name":"[a-z]+","target_url":"https:\/\/host\d{4}\.example\/courses\/"/],
  ],
  [
    'a completed block',
    {
      event_type: 'edx.completion.block_completion.changed',
      event_source: 'server',
      event: {
        block_id: `block-v1:${place}+Q1+T1+type@problem+block@0123456789abcdef0123456789abcdef`,
        block_type: 'problem',
        completion: 1.0,
        modified: name,
      },
    },
    [name, place],
    [/"block_id":"block-v1:Org\d{4}\+Num\d{4}\+Run\d{4}\+type@problem\+block@[0-9a-f]{32}","block_type":"problem"/],
  ],
  [
    'a post from the sidebar',
    {
      event_type: 'edx.forum.comment.created',
      event_source: 'server',
      event: { from_mfe_sidebar: false, body: name, truncated: false, content_type: 'Comment', user_course_roles: [] },
    },
    [name],
    [/"from_mfe_sidebar":false,"body":"[a-z]+","truncated":false,"content_type":"Comment"/],
  ],
]
