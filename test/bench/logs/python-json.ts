/**
 * JSON with the spacing of Python's `json.dumps`, as the platform writes its logs: `{"a": [1, 2]}`, in ASCII.
 *
 * @module
 */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return asciiJson(value)
  const fields: string[] = []
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) fields.push(`${asciiJson(key)}: ${pythonJson(field)}`)
  }
  return `{${fields.join(', ')}}`
}

function asciiJson(value: unknown): string {
  const text = JSON.stringify(value)
  return /[^ -~]/.test(text) ? text.replaceAll(/[^ -~]/g, escaped) : text
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
