import { expect, test } from 'vitest'
import { writeTimeOfDay } from './csv-time.ts'

test('every time of the day is written as Date writes it', () => {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  for (let ms = 0; ms < 86_400_000; ms += 997) {
    const end = writeTimeOfDay(ms, view, 1)
    const text = Buffer.from(bytes.subarray(1, end)).toString()
    if (text !== new Date(ms).toISOString().slice(11)) expect(text).toBe(new Date(ms).toISOString().slice(11))
  }
})
