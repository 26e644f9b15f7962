/**
 * A shape as JSON Schema 2020-12, for programs that know nothing of shapes.
 *
 * @module
 */
import { pathSteps, type PathStep } from './path.ts'
import { shapeTypes, type Shape, type ShapeType } from './shape.ts'

export type JsonSchema = Record<string, unknown>

/**
 * JSON inside a string is described by `contentSchema`, a map's keys by `additionalProperties`. A key is required where
 * the shape alone tells that every such object has it: outside arrays and maps.
 *
 * Equal shapes give equal texts: keys stand in a fixed order.
 */
export function jsonSchemaOf(shape: Shape): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(treeOf(shape), true) }
}

/** What the shape says of one path. */
interface SchemaNode {
  types: ShapeType[]
  keys: Map<string, SchemaNode>
  anyKey?: SchemaNode
  item?: SchemaNode
  json?: SchemaNode
  form?: SchemaNode
}

function treeOf(shape: Shape): SchemaNode {
  const root = emptyNode()
  for (const entry of shape) {
    const blank = entry.indexOf(' ')
    let node = root
    for (const step of pathSteps(entry.slice(0, blank))) node = childOf(node, step)
    const type = entry.slice(blank + 1) as ShapeType // by the form of an entry
    if (!node.types.includes(type)) node.types.push(type)
  }
  return root
}

function emptyNode(): SchemaNode {
  return { types: [], keys: new Map() }
}

function childOf(node: SchemaNode, step: PathStep): SchemaNode {
  switch (step.kind) {
    case 'any-key':
      return (node.anyKey ??= emptyNode())
    case 'item':
      return (node.item ??= emptyNode())
    case 'json':
      return (node.json ??= emptyNode())
    case 'form':
      return (node.form ??= emptyNode())
    case 'key': {
      const child = node.keys.get(step.key) ?? emptyNode()
      node.keys.set(step.key, child)
      return child
    }
  }
}

/** @param single whether every event has this place at most once, so that what lies below it is in each of them */
function schemaOf(node: SchemaNode, single: boolean): JsonSchema {
  const [first, second] = node.types
  if (first === undefined) return {}
  if (second === undefined) return schemaOfType(first, node, single)
  const types = shapeTypes.filter((type) => node.types.includes(type))
  const schemas = types.map((type) => schemaOfType(type, node, single))
  if (schemas.every((schema) => Object.keys(schema).length === 1)) return { type: schemas.map(({ type }) => type) }
  return { anyOf: schemas }
}

function schemaOfType(type: ShapeType, node: SchemaNode, single: boolean): JsonSchema {
  switch (type) {
    case 'object':
      return schemaOfObject(node, single)
    case 'array':
      return { type, items: node.item === undefined ? false : schemaOf(node.item, false) }
    case 'string(json)':
      return schemaOfContent('application/json', node.json, single)
    case 'string(form)':
      return schemaOfContent('application/x-www-form-urlencoded', node.form, single)
    case 'string(truncated)':
      return { type: 'string', $comment: 'JSON that was cut' }
    case 'string(empty)':
      return { type: 'string', maxLength: 0 }
    default:
      return { type }
  }
}

function schemaOfContent(mediaType: string, content: SchemaNode | undefined, single: boolean): JsonSchema {
  const contentSchema = content === undefined ? {} : schemaOf(content, single)
  return { type: 'string', contentMediaType: mediaType, contentSchema }
}

function schemaOfObject({ keys, anyKey }: SchemaNode, single: boolean): JsonSchema {
  const names = [...keys.keys()].sort()
  const other = anyKey === undefined ? undefined : schemaOf(anyKey, false)
  const schemaOfKey = (name: string) => {
    const own = schemaOf(keys.get(name) ?? emptyNode(), single)
    // Of many objects, one may be a map, where even a listed name is only a key.
    return single || other === undefined ? own : { anyOf: [own, other] }
  }
  // fromEntries defines properties, so a key called `__proto__` is a property like any other.
  const properties = Object.fromEntries(names.map((name) => [name, schemaOfKey(name)]))
  return {
    type: 'object',
    ...(names.length > 0 && { properties }),
    ...(names.length > 0 && single && { required: names }),
    additionalProperties: other ?? false,
  }
}
