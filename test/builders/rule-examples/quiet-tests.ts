/**
 * What the rules' tests use of vitest: a test runs at once, and every expectation holds.
 *
 * @module
 */
type Body = (...values: never[]) => unknown

export const test = Object.assign((_name: string, body: Body) => void body(), {
  each: (rows: readonly unknown[]) => (_name: string, body: (...values: unknown[]) => unknown) => {
    for (const row of rows) body(...(Array.isArray(row) ? row : [row]))
  },
})

/** Whatever is called on it or read of it, it is itself. */
export const expect: unknown = new Proxy(() => expect, { get: () => expect })
