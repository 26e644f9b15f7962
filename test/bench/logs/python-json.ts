/**
 * JSON with the spacing of Python's `json.dumps`, as the platform writes its logs: `{"a": [1, 2]}`.
 *
 * @module
 */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields: string[] = []
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) fields.push(`${JSON.stringify(key)}: ${pythonJson(field)}`)
  }
  return `{${fields.join(', ')}}`
}
