/**
 * Texts of the pieces that forms of text are told by: marks, escapes, beginnings of identifiers, dates, digits. Put together
 * by chance they are almost an address, a token or a time, as what learners type sometimes is.
 *
 * @module
 */
import fc from 'fast-check'

const pieces = [
  [...'.,:;-_/+=&?#@ ~!*()[]{}<>"\'\\|%$^`\n'],
  ['%2F', '%3a', '%25', '%C3%A9', '&amp;', '&#46;', '\\u0040', '://', 'http://', 'https://', 'data:', ';base64,'],
  [
    'i4x://',
    'i4x-',
    'block-v1:',
    'course-v1:',
    'asset-v1:',
    'ccx-v1:',
    'lb:',
    'type@',
    'block@',
    '+ccx@',
    '+version@',
    '_2_1',
    'input_',
    '[]',
    '.pdf',
  ],
  ['2013-05-06', 'T10:11:12', '.123', '+00:00', 'Z', '0', '1', 'true', 'null', 'e', 'E+', '0x', '::', 'fe80', '10.'],
  ['127.0.0.1', 'example.org', '.com', 'eyJ', 'ghp_', 'AKIA', 'password=', 'secret', 'Bearer ', 'courses', 'problem'],
  ['user', 'video', 'lorem', 'slug1234', 'user_1234', 'Org1234', 'key_1234', 'é', '\u200b', '😀', '\u0660'],
].flat()

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const digits = [...'0123456789']
const mixed = [...letters, ...letters.map((letter) => letter.toUpperCase()), ...digits]

function runOf(alphabet: readonly string[], minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((marks) => marks.join(''))
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: runOf(digits, 1, 4) },
  { weight: 1, arbitrary: runOf(letters, 1, 6) },
  { weight: 1, arbitrary: runOf(mixed, 8, 24) },
  { weight: 1, arbitrary: runOf([...digits, ...'abcdef'], 8, 32) },
)

export const textInPieces: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))

/** A text as it may stand in an event: by itself, in JSON, in a form, in an address, as a key. */
export const valueInPieces: fc.Arbitrary<unknown> = fc
  .tuple(
    textInPieces,
    fc.constantFrom<(text: string) => unknown>(
      (text) => text,
      (text) => JSON.stringify({ a: text }),
      (text) => [text, { [text]: text }],
      (text) => `x=${text}`,
      (text) => `a=${encodeURIComponent(text)}&b=${text}`,
      (text) => `/courses/${text}/x`,
      (text) => `https://x.example/${text}?q=${text}#${text}`,
      (text) => JSON.stringify(text),
      (text) => encodeURIComponent(text),
    ),
  )
  .map(([text, wrap]) => wrap(text))
