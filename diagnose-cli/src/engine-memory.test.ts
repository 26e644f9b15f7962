import { beforeEach, expect, test, vi } from 'vitest'
import { beginLoading, compileSooner, keepMemorySmall } from './engine-memory.ts'

const set = vi.hoisted(() => vi.fn<(flag: string) => void>())
vi.mock('node:v8', () => ({ setFlagsFromString: set }))

beforeEach(() => set.mockClear())

test('nothing is set where nobody has said what command runs', () => {
  beginLoading()()

  expect(set).not.toHaveBeenCalled()
})

test('the engine is told once, when the command and the threads that load beside it are loaded', () => {
  const threadIsLoaded = beginLoading()
  const isLoaded = keepMemorySmall('map')
  isLoaded()
  isLoaded()
  expect(set).not.toHaveBeenCalled()
  threadIsLoaded()
  expect(set.mock.calls.flat()).toContain('--heap-growing-percent=30')
  set.mockClear()
  beginLoading()()

  expect(set).not.toHaveBeenCalled()
})

test('for an import the engine is left as it is', () => {
  keepMemorySmall('import')()

  expect(set).not.toHaveBeenCalled()
})

test('what replaces values is compiled sooner than what scans', () => {
  keepMemorySmall('run')()
  compileSooner()
  const calls = set.mock.calls.flat().filter((flag) => flag.startsWith('--invocation-count-for-maglev='))

  expect(calls.map((flag) => Number(flag.split('=')[1]))).toEqual([5_000, 400])
})
