/**
 * Families A, B and C once more: what names a person or opens a door, in the forms of other programs, as values and as keys.
 *
 * @module
 */
import { many, type AdversarialCase } from './adversarial-case.ts'

const name = 'ostravelka'
const place = 'brunnhausen'
const digest = '6f1ed002ab5595859014ebf0951522d9'

export const privateForms: AdversarialCase[] = [
  ['a name of LDAP', { event: { dn: `uid=${name},ou=people,dc=${place},dc=org` } }, [name, place]],
  ['a principal of Kerberos', { event: { id: `${name}/admin@${place.toUpperCase()}.ORG` } }, [name, place]],
  ['a user of a Windows domain', { username: `${place.toUpperCase()}\\${name}` }, [name, place]],
  ['an address of a chat', { event: { to: [`@${name}:${place}.org`, `xmpp:${name}@${place}.org`] } }, [name, place]],
  ['a mail address with a tag', { event: { email: `${name}+moocs@mail.${place}.co.uk` } }, [name, 'moocs', place]],
  ['a mail address with a quoted name', { event: { email: `"${name} x"@${place}.org` } }, [name, place]],
  ['a mail address of another script', { event: { mail: `${name}@bücher-${place}.de` } }, [name, place, 'bücher']],
  ['a mail address of a reserved domain', { event: { mail: `${name}@example.org` } }, [name]],
  ['a handle, a tag and a home', { event: { a: `@${name}`, b: `#${name}`, c: `~${place}` } }, [name, place]],
  ['a link to a picture by digest', { event: { img: `//gravatar.com/avatar/${digest}?d=${name}` } }, [digest, name]],
  [
    'an ORCID, a network card, a telephone',
    { event: { orcid: '0000-0002-1825-0097', mac: '00:1b:44:11:3a:b7', imei: '490154203237518' } },
    ['1825-0097', '1b:44:11', '490154203'],
  ],
  ['letters of mathematics', { event: { body: spelled(0x1d41a) } }, [name, spelled(0x1d41a)]],
  ['letters in circles', { event: { title: spelled(0x24d0) } }, [name, spelled(0x24d0)]],
  ['wide letters', { event: { display_name: spelled(0xff41) } }, [name, spelled(0xff41)]],
  ['soft hyphens', { event: { note: [...name].join('\u00ad') } }, [name]],
  ['a name from right to left', { event: { by: `\u202e${[...name].reverse().join('')}\u202c` } }, [name, 'aklevartso']],
  ['one letter a word', { event: { by: [...name].join(' '), at: [...place].join('.') } }, ['o s t r a v', 'b.r.u.n']],
  [
    'a key that opens an account',
    { event: { u: `otpauth://totp/${name}?secret=${place.toUpperCase()}` } },
    [name, place],
  ],
  [
    'a header with a password',
    { event: { Authorization: `Basic ${btoa(`${name}:${place}`)}` } },
    [btoa(name).slice(0, 12)],
  ],
  ['cookies', { event: { cookie: `sessionid=${name}; csrftoken=${place}; edxloggedin=true` } }, [name, place]],
  ['a token of a forge', { event: { token: `ghp_${name}${place}1A2b3C4d5E` } }, [name, place]],
  [
    'a private key',
    { event: { pem: `-----BEGIN RSA PRIVATE KEY-----\n${btoa(name + place)}\n-----END RSA PRIVATE KEY-----` } },
    ['private key', btoa(name).slice(0, 12)],
  ],
  ['a public key with its owner', { event: { key: `ssh-rsa ${btoa(place + place)} ${name}@${place}` } }, [name, place]],
  [
    'a form in parts',
    { event: `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${place}\r\n--b--` },
    [name, place],
  ],
  ['brackets in the keys of a form', { event: `user[${name}][mail]=${place}&x[]=${name}` }, [name, place]],
  ['settings', { event: { body: `[${name}]\nuser=${place}\n`, yaml: `user: ${name}\npw: ${place}\n` } }, [name, place]],
  ['a list that was cut', { event: { list: `["${name}", "${place}`, more: `"{\\"a\\": \\"${name}` } }, [name, place]],
  ['a payload that was cut in a list', { event: `{"POST": {"${name}": ["${place}` }, [name, place], [/lorem/]],
  [
    'files in homes',
    { event: { a: `C:\\Users\\${name}\\${place}.docx`, b: `/home/${name}/.${place}rc` } },
    [name, place],
  ],
  ['a file with two extensions', { event: { fileName: `${name}.${place}.tar.gz` } }, [name, place]],
  [
    'two passwords in JSON in a form',
    { event: `password=${encodeURIComponent(JSON.stringify({ a: name, b: [4821] }))}` },
    [name, '4821'],
    [/"event":"password=%7B/],
  ],
  ['an address as a key', { event: { [`https://${place}.org/u/${name}`]: 1 } }, [name, place]],
  [
    'digests as keys',
    { event: { [digest]: 1, [btoa(name)]: 2, [digest.toUpperCase()]: 3 } },
    [digest, btoa(name).slice(0, 12)],
  ],
  [
    'a name within a key',
    { event: { [`problem_${name}`]: 1, [`${place}_id`]: 2, [`user-${name}`]: 3 } },
    [name, place],
  ],
  ['a name as a tag of a course', { context: { course_user_tags: { [name]: place } } }, [name, place]],
  ['names as keys of a form', { event: many(4, (i) => `${name}${i}%5B%5D=${place}`).join('&') }, [name, place]],
  [
    'a name as a key of a state',
    { event: { state: JSON.stringify({ student_answers: { [`${name}_2_1`]: place } }) } },
    [name, place],
    [/Name\d{4}_2_1/],
  ],
]

/** The name, in an alphabet that begins there. */
function spelled(first: number): string {
  return [...name].map((letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join('')
}
