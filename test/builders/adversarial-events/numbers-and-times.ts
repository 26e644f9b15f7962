/**
 * Numbers that tell who or where: coordinates, birth dates, telephone numbers, times.
 *
 * @module
 */
import { hash, type AdversarialCase } from './adversarial-case.ts'

export const numbersAndTimes: AdversarialCase[] = [
  ['coordinates', { event: { lat: 48.13743, lng: '11.57549' } }, ['13743', '57549', '48.1']],
  ['a birth date and year', { event: { POST: { birth: ['1987-03-14'], year_of_birth: ['1987'] } } }, ['1987', '03-14']],
  [
    'a telephone number and an IBAN',
    { event: { a: '+49 89 1234567', b: 'DE89370400440532013000', c: '089/7654321' } },
    ['1234567', '370400440532', '7654321'],
  ],
  [
    'long numbers keep digits and sign',
    { event: { a: -12345678, b: 12345678901234567000, c: 123.4567 } },
    ['12345678', '4567'],
    [/:-\d{8},/, /:\d{20},/, /:\d{3}\.\d{4}\}/],
  ],
  [
    'the month of the time stays',
    { time: '2014-05-20T11:22:33.445566+00:00' },
    ['445566', '11:22:33'],
    [/"time":"2014-05-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00"/],
  ],
  ['a time as $date', { time: { $date: 1356996514740 } }, ['1356996514740'], [/"\$date":135[4-6]\d{9}/]],
  [
    'seconds that look like a telephone number',
    { event: { phone: 1400412345, tel: '1400412345' } },
    ['1400412345', '14004123'],
  ],
  [
    'times of one event keep their order',
    {
      time: '2014-05-20T11:22:33Z',
      event: { created_at: '2014-05-20T11:22:33Z', submitted_at: '2014-05-20 11:22:34' },
    },
    ['11:22:33', '11:22:34'],
    [/"time":"([^"]+)".*"created_at":"\1"|"created_at":"([^"]+)".*"time":"\2"/],
  ],
  ['an offset that tells the region', { time: '2014-05-20T11:22:33.123456+05:45' }, ['+05:45', '123456']],
  [
    'zero, one, true and null stay',
    { event: { grade: 0, attempts: 1, correct: true, done: null } },
    [],
    [/"grade":0,"attempts":1,"correct":true,"done":null/],
  ],
  [
    'telephone numbers and birth dates spelled like the numbers of an input',
    {
      event: {
        a: 'input_x_06_12_34_56_78_2_1',
        b: `${hash}_06_12_34_56_78`,
        c: 'i4x-NorthlakeX-PH101-problem-x_29_03_87',
        d: 'input_x_2_1_dynamath_06_12_34_56_78',
        e: 'input_x_29_03_87',
      },
    },
    ['06_12', '12_34', '34_56', '56_78', '29_03', '03_87'],
    [/_2_1/],
  ],
]
