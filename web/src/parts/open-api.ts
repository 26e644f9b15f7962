/**
 * Reads what a page needs out of an OpenAPI document. What has another form is left out: the page never fails.
 *
 * @module
 */
export interface Operation {
  /** Anchor on the page. */
  id: string
  verb: string
  path: string
  summary: string | undefined
  description: string | undefined
  needsToken: boolean
  bodyTypes: string[]
  parameters: Parameter[]
  answers: Answer[]
}

export interface Parameter {
  name: string
  place: string
  type: string
  required: boolean
  description: string | undefined
}

export interface Answer {
  status: string
  description: string
  types: string[]
}

const verbs = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const

export function operationsOf(document: unknown): Operation[] {
  const resolve = resolver(document)
  return Object.entries(record(record(document)['paths'])).flatMap(([path, item]) => {
    const operations = record(resolve(item))
    const shared = list(operations['parameters'])
    return verbs
      .filter((verb) => verb in operations)
      .map((verb) => operation(path, verb, operations[verb], shared, resolve))
  })
}

type Resolve = (value: unknown) => unknown

function operation(path: string, verb: string, value: unknown, shared: unknown[], resolve: Resolve): Operation {
  const it = record(value)
  const body = record(resolve(it['requestBody']))
  return {
    id: `${verb}${path}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, ''),
    verb: verb.toUpperCase(),
    path,
    summary: text(it['summary']),
    description: text(it['description']),
    needsToken: list(it['security']).length > 0,
    bodyTypes: Object.keys(record(body['content'])),
    parameters: [...shared, ...list(it['parameters'])].map((parameter) =>
      parameterOf(record(resolve(parameter)), resolve),
    ),
    answers: Object.entries(record(it['responses'])).map(([status, answer]) => {
      const { description, content } = record(resolve(answer)) as { description?: unknown; content?: unknown }
      return { status, description: text(description) ?? '', types: Object.keys(record(content)) }
    }),
  }
}

function parameterOf(parameter: Record<string, unknown>, resolve: Resolve): Parameter {
  return {
    name: text(parameter['name']) ?? '',
    place: text(parameter['in']) ?? '',
    type: typeText(record(resolve(parameter['schema']))),
    required: parameter['required'] === true,
    description: text(parameter['description']),
  }
}

/** `integer, at least 1, otherwise 50` */
function typeText(schema: Record<string, unknown>): string {
  const { enum: choices, type, minimum, maximum, default: otherwise, format } = schema as Record<string, unknown>
  const name = Array.isArray(choices) ? choices.map(String).join(' | ') : [type].flat().filter(isText).join(' or ')
  const limits = [
    text(format),
    typeof minimum === 'number' ? `at least ${minimum}` : undefined,
    typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? `at most ${maximum}` : undefined,
    otherwise === undefined ? undefined : `otherwise ${String(otherwise)}`,
  ]
  return [name === '' ? 'any' : name, ...limits].filter(isText).join(', ')
}

/** Follows `#/…` references, a few steps. */
function resolver(document: unknown): Resolve {
  return (value) => {
    let found = value
    for (let steps = 0; steps < 5; steps++) {
      const target = text(record(found)['$ref'])
      if (target === undefined || !target.startsWith('#/')) return found
      found = target
        .slice(2)
        .split('/')
        .reduce<unknown>((at, step) => record(at)[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)
    }
    return found
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string | undefined {
  return isText(value) ? value : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
