/**
 * What a shape has, lacks and types otherwise beside the most frequent one.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { EventPage, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { shapeDifference, type PathDifference } from '@mooc-panorama/shared/shape/shape-difference.ts'
import type { ShapeEntry } from '@mooc-panorama/shared/shape/shape.ts'
import { FieldPath } from './field-path.tsx'
import { exact } from './figures.ts'

/** Of each kind. A shape that has more in common with nothing is better read in its samples. */
const mostListed = 5

interface ShapeDifferencesProps {
  usual: EventPage['listing']['usual']
  shape: EventShape
}

export function ShapeDifferences({ usual, shape }: ShapeDifferencesProps) {
  if (usual === undefined || usual.id === shape.id) return <span class="of">is the most frequent</span>
  const { has, lacks, retyped } = shapeDifference(usual.entries as ShapeEntry[], shape.entries as ShapeEntry[]) // checked when the bundle was taken in
  return (
    <ul class="differences">
      <Difference word="has" mark="+" items={has.map(pathWords)} />
      <Difference word="lacks" mark="−" items={lacks.map(pathWords)} />
      <Difference
        word="differs in"
        mark="≠"
        items={retyped.map(({ path, types, usual: there }) => (
          <>
            <FieldPath path={path} />: {types.join(' or ')}, not {there.join(' or ')}
          </>
        ))}
      />
    </ul>
  )
}

function pathWords({ path, inside }: PathDifference): ComponentChildren {
  return (
    <>
      <FieldPath path={path} />
      {inside === 0 ? undefined : <span class="of"> (and {exact(inside)} in it)</span>}
    </>
  )
}

interface DifferenceProps {
  word: string
  mark: string
  items: readonly ComponentChildren[]
}

function Difference({ word, mark, items }: DifferenceProps) {
  if (items.length === 0) return undefined
  const rest = items.length - mostListed
  return (
    <li>
      <span class="difference-word">
        <span aria-hidden="true">{mark}</span> {word}
      </span>{' '}
      {items.slice(0, mostListed).map((item, i) => (
        <span key={i}>
          {i === 0 ? '' : ', '}
          {item}
        </span>
      ))}
      {rest > 0 ? <span class="of"> and {exact(rest)} more</span> : undefined}
    </li>
  )
}
