import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 8000,
    databaseUrl: undefined,
    dataDir: expect.stringMatching(/\/var\/shelf$/),
    publicUrl: undefined,
    mail: { smtpUrl: undefined, from: 'panorama@localhost', to: [] },
    trustedProxies: 0,
  })
})

test('an empty value is an absent one', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: '' }).port).toBe(8000)
})

test('a slash at the end of the public address is not part of it', () => {
  expect(readConfig({ PUBLIC_URL: 'https://example.org/' }).publicUrl).toBe('https://example.org')
})

test('several recipients are separated by commas', () => {
  expect(readConfig({ MAIL_TO: 'a@example.org, b@example.org' }).mail.to).toEqual(['a@example.org', 'b@example.org'])
})

test.each(['ada@example.org', 'https://git.example.org/panorama/issues'])('%s is a contact', (contact) => {
  expect(readConfig({ CONTACT: contact }).contact).toBe(contact)
})

test.each([
  ['a contact that runs', { CONTACT: 'javascript:alert(1)' }, 'CONTACT'],
  ['a contact with a field behind it', { CONTACT: 'ada@example.org?cc=eve@example.org' }, 'CONTACT'],
  ['a contact with a password', { CONTACT: 'https://ada:lovelace@example.org/' }, 'CONTACT'],
  ['a port that is text', { PORT: 'http' }, 'PORT'],
  ['a database of another kind', { DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
  ['a recipient with a header behind it', { MAIL_TO: 'a@example.org\r\nBcc: b@example.org' }, 'MAIL_TO'],
  ['a recipient with a display name', { MAIL_TO: 'A <a@example.org>' }, 'MAIL_TO'],
  ['a recipient in quotes', { MAIL_TO: '"a b"@example.org' }, 'MAIL_TO'],
  ['a sender that is a list', { MAIL_FROM: 'a@example.org,b@example.org' }, 'MAIL_FROM'],
  ['an address that is no web address', { PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL'],
  ['an address below the root of a host', { PUBLIC_URL: 'https://example.org/panorama' }, 'PUBLIC_URL'],
  ['an address with a query', { PUBLIC_URL: 'https://example.org/?a=b' }, 'PUBLIC_URL'],
  ['an address with a password', { PUBLIC_URL: 'https://a:b@example.org' }, 'PUBLIC_URL'],
])('refuses %s and names the setting, not its value', (_name, environment, setting) => {
  const read = () => readConfig(environment)

  expect(read).toThrow(ConfigError)
  expect(read).toThrow(`These settings cannot be read: ${setting}. See server/.env.example.`)
})
