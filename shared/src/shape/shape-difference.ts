/**
 * What a shape has and lacks beside another one, in as few words as can be.
 *
 * An object that only one of them has is told by its own path: what is in it goes without saying.
 *
 * @module
 */
import type { Shape, ShapeType } from './shape.ts'

export interface ShapeDifference {
  /** Paths that only the shape has. */
  has: PathDifference[]
  /** Paths that only the usual shape has. */
  lacks: PathDifference[]
  /** Paths of both, with other types. */
  retyped: TypeDifference[]
}

export interface PathDifference {
  path: string
  types: ShapeType[]
  /** How many paths lie in it, and are not listed themselves. */
  inside: number
}

export interface TypeDifference {
  path: string
  types: ShapeType[]
  usual: ShapeType[]
}

/** Everything rises by path. */
export function shapeDifference(usual: Shape, shape: Shape): ShapeDifference {
  const [usualTypes, types] = [typesByPath(usual), typesByPath(shape)]
  return {
    has: onlyIn(types, usualTypes),
    lacks: onlyIn(usualTypes, types),
    retyped: [...types].flatMap(([path, here]) => {
      const there = usualTypes.get(path)
      return there === undefined || there.join() === here.join() ? [] : [{ path, types: here, usual: there }]
    }),
  }
}

type TypesByPath = ReadonlyMap<string, ShapeType[]>

function typesByPath(shape: Shape): TypesByPath {
  const types = new Map<string, ShapeType[]>()
  for (const entry of shape) {
    const end = entry.lastIndexOf(' ')
    const path = entry.slice(0, end)
    types.set(path, [...(types.get(path) ?? []), entry.slice(end + 1) as ShapeType]) // an entry ends with its type
  }
  return types
}

function onlyIn(types: TypesByPath, others: TypesByPath): PathDifference[] {
  const found = new Map<string, PathDifference>()
  for (const path of [...types.keys()].filter((one) => !others.has(one)).sort()) {
    const around = outermost(path, found)
    if (around === undefined) found.set(path, { path, types: types.get(path) ?? [], inside: 0 })
    else around.inside++
  }
  return [...found.values()]
}

/** The listed path that this one lies in. */
function outermost(path: string, listed: ReadonlyMap<string, PathDifference>): PathDifference | undefined {
  for (const { index } of path.matchAll(/[.[(]/g)) {
    const around = listed.get(path.slice(0, index))
    if (around !== undefined) return around
  }
  return undefined
}
