/**
 * Families A, B and G once more: persons whom no field names, and values that look harmless or frequent.
 *
 * @module
 */
import { hash, many, type AdversarialCase } from './adversarial-case.ts'

export const thirdPersons: AdversarialCase[] = [
  [
    'a friend in a list of invited',
    { event: { invited: ['quilla.ferrant@corp.io', 'tomas_brandt'] } },
    ['quilla', 'ferrant', 'tomas', 'brandt'],
  ],
  ['a name with a title', { event: { instructor: 'Prof. Quilla FERRANT' } }, ['quilla', 'ferrant', 'prof.']],
  ['a name in another script', { event: { author: 'Зоя Петрова', title: '張偉' } }, ['Зоя', 'Петрова', '張偉']],
  ['a name with accents', { event: { body: 'Ångström-Núñez wrote' } }, ['ngstr', 'núñez', 'nunez', 'wrote']],
  [
    'a name with zero-width characters',
    { event: { body: 'qui\u200blla ferr\u200bant' } },
    ['qui\u200blla', 'quilla', 'ferr'],
  ],
  [
    'a user name that is a word of the vocabulary',
    { username: 'problem', event: { body: 'problem was here' } },
    ['was here'],
  ],
  [
    'the user in a path of another host',
    { referer: 'http://blog.corp.io/~quilla/cv.html?ref=ferrant' },
    ['quilla', 'ferrant', 'corp', '/cv'],
  ],
  [
    'the same person by user id and by hash',
    { context: { user_id: 9081726 }, event: { anonymous_user_id: '9f8e7d6c5b4a39281706f5e4d3c2b1a0', id: '9081726' } },
    ['9081726', '9f8e7d6c5b4a'],
  ],
  ['a session in capitals', { session: 'ABCDEF0123456789ABCDEF0123456789' }, ['ABCDEF0123456789']],
  ['a telephone number as a user name', { username: '+49 171 2345678' }, ['2345678', '+49 171']],
  ['a passport number', { event: { answer: 'C01X00T47' } }, ['C01X00T47']],
  ['a bank account', { event: { body: 'DE89 3704 0044 0532 0130 00' } }, ['3704', '0044', '0532', 'DE89']],
  ['a postal address', { event: { mailing_address: '12 Rue des Lilas, 75011 Paris' } }, ['lilas', '75011', 'paris']],
  ['a country and a gender', { event: { country: 'Kiribati', gender: 'nonbinary-x' } }, ['kiribati', 'nonbinary']],
  ['a goal that somebody typed', { event: { goals: 'become a nurse in Lund' } }, ['nurse', 'lund']],
  [
    'a password in a list',
    { event: JSON.stringify({ POST: { password: ['hunter2secret'], email: ['q@corp.io'] } }) },
    ['hunter2', 'corp'],
  ],
  [
    'a password whose field is misspelled',
    { event: 'passwrod=hunter2secret&csrf=abcDEF123ghiJKL456' },
    ['hunter2', 'abcDEF123ghi'],
  ],
  [
    'a token in a header',
    { event: { headers: { Authorization: 'Bearer abcDEF123.ghi456JKL.mno789' } } },
    ['abcDEF123', 'ghi456', 'mno789'],
  ],
  [
    'a file of a person',
    { event: { file_name: 'CV_Quilla_Ferrant_2016.docx' } },
    ['quilla', 'ferrant', 'cv_'],
    [/slug\d{4}\.docx/],
  ],
  [
    'a payload cut in the middle of a name',
    { event: '{"POST": {"username": ["quilla.ferr' },
    ['quilla', 'ferr'],
    [/lorem/],
  ],
  ['one value many times', { event: { tags: many(40, () => 'ferrant-family') } }, ['ferrant-family']],
  [
    'an instructor in every list',
    { event: { staff: many(20, () => 'tomas.brandt@corp.io') } },
    ['tomas', 'brandt', 'corp'],
  ],
  ['a password with the word correct', { event: { password: 'correct' } }, ['"correct"']],
  ['an answer that is an enumeration elsewhere', { event: { answers: { [`${hash}_2_1`]: 'audit' } } }, ['audit', hash]],
]
