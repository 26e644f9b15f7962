/**
 * Families C, D, E and H once more: data as keys and names, and spellings inside spellings.
 *
 * @module
 */
import { hash, many, type AdversarialCase } from './adversarial-case.ts'

const name = 'quillaferrant'

export const hiddenSpellings: AdversarialCase[] = [
  ['a mail address as a key', { event: { 'quilla@corp.io': { score: 3 } } }, ['quilla', 'corp']],
  [
    'a name as a key in JSON in a string',
    { event: JSON.stringify({ state: JSON.stringify({ quilla_ferrant: true }) }) },
    ['quilla', 'ferrant'],
  ],
  ['dates as keys', { event: { '1987-03-29': 1, '2001-01-02': 2 } }, ['1987-03-29', '2001-01-02']],
  ['numbers as keys', { event: { 20130917: 'x', 87654: 'y' } }, ['20130917', '87654']],
  ['keys of a prototype', { event: { constructor: name, toString: name, hasOwnProperty: 1 } }, [name]],
  ['a wide map of names', { event: Object.fromEntries(many(80, (i) => [`quilla_${i}`, i])) }, ['quilla']],
  ['a key with a formula', { event: { '=cmd|ferrant': 1, '@ferrant': 2 } }, ['cmd|', 'ferrant']],
  ['a key with a newline', { event: { 'ferrant\nquilla': 1 } }, ['ferrant', 'quilla']],
  ['a form key that is a name', { event: `${name}%5B%5D=1&${name}=2` }, [name], [/key_\d{4}%5B%5D=/]],
  ['an event type with a mail address', { event_type: 'quilla@corp.io', name: 'quilla@corp.io' }, ['quilla', 'corp']],
  ['an event type of a path with a user', { event_source: 'server', event_type: `/u/${name}/progress` }, [name]],
  [
    'an event type of a sentence',
    { event_source: 'server', event_type: `add-staff ${name} Ferrant` },
    [name, 'ferrant'],
  ],
  ['an event type with markup', { event_type: `<img src=x onerror=${name}>` }, [name, 'onerror']],
  [
    'an event type that is a course key',
    { event_source: 'server', event_type: 'course-v1:FerrantU+Q101+2016' },
    ['ferrant', 'q101'],
  ],
  ['a name that differs from the type', { name: `edx.${name}.clicked`, event_type: 'problem_show' }, [name]],
  ['percent twice', { event: `next=${encodeURIComponent(encodeURIComponent(`/u/${name}?a=b`))}` }, [name]],
  [
    'percent of a mail address in a path',
    { path: `/courses/X/Y/Z/progress/${encodeURIComponent('quilla@corp.io')}` },
    ['quilla', 'corp'],
  ],
  [
    'JSON in a query',
    { page: `https://a.edu/x?state=${encodeURIComponent(JSON.stringify({ user: name }))}` },
    [name, 'a.edu'],
  ],
  [
    'base64 of JSON',
    { event: { state: btoa(JSON.stringify({ user: name, role: 'nurse' })) } },
    [btoa('{"user":"qui').slice(0, 14)],
  ],
  [
    'base64 in a data URI in HTML',
    { event: { body: `<img src="data:image/png;base64,${btoa(name)}">` } },
    [btoa(name).slice(0, 12)],
  ],
  [
    'unicode escapes as text',
    { event: { body: [...name].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('') } },
    ['\\u0071\\u0075'],
  ],
  [
    'hexadecimal of a name',
    { event: { value: [...name].map((c) => c.charCodeAt(0).toString(16)).join('') } },
    ['7175696c6c61'],
  ],
  ['a hash of a name', { event: { value: 'd3b07384d113edec49eaa6238ad5ff00', digest: hash } }, ['d3b07384d113', hash]],
  [
    'a JWT in a form',
    { event: 'token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJxdWlsbGEifQ.abcDEF123456' },
    ['eyJhbGci', 'eyJzdWIi', 'abcDEF123456'],
  ],
  [
    'XML in JSON in a form',
    { event: `data=${encodeURIComponent(JSON.stringify({ x: `<user name="${name}"/>` }))}` },
    [name],
  ],
  ['CSV with a quote', { event: { body: `"${name}","12 Rue, Paris"\r\n` } }, [name, 'paris']],
  ['SQL', { event: { query: `SELECT * FROM users WHERE name='${name}'` } }, [name, 'select', 'users where']],
  [
    'a query by itself',
    { event: { value: `?user=${name}&Ferrant=7` } },
    [name, 'ferrant'],
    [/"\?user=slug\d{4}&q\d{4}=/],
  ],
  ['a rare event with one word', { event_type: 'zorkflip', event: { value: name } }, ['zorkflip', name]],
  ['entities in a title', { event: { title: '&#113;uilla &ecirc; ferrant' } }, ['&#113;', 'uilla', 'ferrant']],
  [
    'six encodings',
    { event: many(5, (i) => i).reduce<string>((text) => JSON.stringify({ a: text }), JSON.stringify({ user: name })) },
    [name],
  ],
]
