import { expect, test } from 'vitest'
import { privateFinding } from './private-patterns.ts'

test.each([
  ['jane@corp.io', 'leak.email'],
  ['Dear Jane <jane.roe@uni-x.edu>, hello', 'leak.email'],
  ['jane%40corp.io', 'leak.email'],
  ['jane%2540corp.io', 'leak.email'],
  ['jane&#64;corp.io', 'leak.email'],
  ['jane&commat;corp&period;io', 'leak.email'],
  [JSON.stringify(JSON.stringify({ a: 'jane@corp.io' })), 'leak.email'],
  ['jane\\u0040corp.io', 'leak.email'],
  ['jane@example.org.evil.com', 'leak.email'],
  ['jürgen@uni-köln.de', 'leak.email'],
  ['10.0.2.2', 'leak.ip'],
  ['from 18.7.22.69:443, twice.', 'leak.ip'],
  ['::1', 'leak.ip'],
  ['2a02:8109:0:0:0:0:0:7', 'leak.ip'],
  ['[fe80::1%25eth0]', 'leak.ip'],
  ['::ffff:10.1.2.3', 'leak.ip'],
  ['a=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.SflKxwRJ', 'leak.token'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'leak.token'],
  ['AKIAIOSFODNN7EXAMPLE', 'leak.token'],
  ['user=a&password=hunter2', 'leak.token'],
  ['password=slug1234hunter', 'leak.token'],
  ['pwd==hunter2', 'leak.token'],
  ['/x%3Fsecret%3Dhunter/slug1234', 'leak.token'],
  ['password=%7Bhunter2', 'leak.token'],
  ['password=[hunter2]', 'leak.token'],
  ['q=%3D::ffff:10.1.2.3', 'leak.ip'],
  ['%10.20.30.40', 'leak.ip'],
  ['at%10.1.2.3:80', 'leak.ip'],
  ['x=%3Dfe80::1', 'leak.ip'],
  ['x=x%253Dhttp%3A%2F%2Fmooc.tum.de', 'leak.url-host'],
  ['https://mooc.tum.de/x', 'leak.url-host'],
  ['next=https%3A%2F%2Fmooc.tum.de%2Fx', 'leak.url-host'],
  ['http:\\/\\/localhost:8000\\/', 'leak.url-host'],
  ['https://jane:pw@host1.example/', 'leak.url-host'],
])('finds what is private in %j', (text, code) => {
  expect(privateFinding(text)).toBe(code)
})

test.each([
  'user1234@example.org',
  'a@b.example',
  '192.0.2.7, 198.51.100.8:443',
  '2001:db8::1a2b',
  '::ffff:203.0.113.9',
  'https://host1234.example:8443/courses/',
  'i4x://Org1234/Num1234/problem/Name1234',
  'block-v1:Org1+Num1+Run1+type@problem+block@0123456789abcdef',
  'asset-v1:Org1234+Num1234+Run1234+type@asset+block@slug1234.pdf',
  'Mozilla/5.0 (X11; Linux x86_64) Chrome/53.0.2785.89 Safari/537.36',
  '2014-05-20T11:22:33.445566+00:00',
  '12:34:56',
  'password=lorem+ipsum&remember=true',
  'Qu5UXdcEpo6PWD==',
  'q1234=Qu5UXdcEpo6pwd%3D%3D',
  '/courses/https%3A%2F%2Fhost1234.example%2F%3Fsecret%3Dslug1234/about',
  '/courses/%3Fpassword%3Dslug1234?next=1',
  'secret=%7B%22id%22%3A%22https%3A%2F%2Fhost1234.example%22%7D',
  'a=%7B%22b%22%3A%22password%3D%5B4821%2C+null%5D%22%7D',
  'next=%3Fq1234%3D::ffff:192.0.2.7',
  'x=x%253Di4x%3A%2F%2FOrg1234%2FNum1234%2Fproblem%2FName1234',
  '/courses/{course}/progress/{username}/',
  '100%',
])('finds nothing in %j', (text) => {
  expect(privateFinding(text)).toBeUndefined()
})

test.each(['@', 'a@', '://', 'eyJ', '1.', ':', '%', '&', '\\', 'a.', '%25'])('takes linear time on many %j', (mark) => {
  const start = performance.now()

  privateFinding(mark.repeat(100_000))

  expect(performance.now() - start).toBeLessThan(2_000) // some 50 ms; a quadratic search takes minutes
})
