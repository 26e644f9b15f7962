/**
 * URLs, paths and queries made of surrogates and of words of the vocabulary alone.
 *
 * @module
 */
import { percentDecoded } from '../anonymise/raw-tokens.ts'
import { isPort, isSlugFile, isSurrogateText, type SurrogateContext } from './surrogate-grammar.ts'

export function isAddressOfSurrogates(text: string, context: SurrogateContext, depth: number): boolean {
  if (text.startsWith('?')) return isQuery(text.slice(1), context, depth)
  if (text.startsWith('/')) return isPath(text, context, depth)
  const [, port, path] = urlForm.exec(text) ?? []
  return path !== undefined && isPort(port) && isPath(path, context, depth)
}

const urlForm = /^https?:\/\/(?:host[1-9][0-9]{3}\.example(?::([0-9]{1,5}))?)?((?:[/?#].*)?)$/s

function isPath(text: string, context: SurrogateContext, depth: number): boolean {
  const [, path, query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? []
  if (path === undefined || !/^(?:slug[1-9][0-9]{3})?$/.test(fragment)) return false
  return isQuery(query, context, depth) && isSegments(path.split('/'), context, depth)
}

function isQuery(query: string, context: SurrogateContext, depth: number): boolean {
  return query.split('&').every((part) => {
    const equals = part.indexOf('=')
    const key = equals < 0 ? part : part.slice(0, equals)
    const isKey = key === '' || /^q[1-9][0-9]{3}$/.test(key) || context.platform.vocabulary.isKey(key)
    if (!isKey || equals < 0) return isKey
    const value = part.slice(equals + 1)
    return [percentDecoded(value), percentDecoded(value.replaceAll('+', ' '))].some((spelled) =>
      isPart(spelled, context, depth),
    )
  })
}

function isSegments(raw: readonly string[], context: SurrogateContext, depth: number): boolean {
  if (raw.length > 200) return false
  const { idForms, vocabulary } = context.platform
  const decoded = raw.map(percentDecoded)
  for (let at = 0; at < raw.length; at++) {
    const [segment = '', former = ''] = [decoded[at], decoded.slice(Math.max(0, at - 2), at).join('/')]
    const ids = idForms.map((form) => {
      const count = form.segmentsInPath?.(decoded, at) ?? 0
      return count > 0 && form.isSurrogate(decoded.slice(at, at + count).join('/')) ? count : 0
    })
    const count = Math.max(...ids)
    if (count > 0) at += count - 1
    else if (!(vocabulary.isPathWord?.(segment, former) ?? false) && !isPart(segment, context, depth)) return false
  }
  return true
}

function isPart(text: string, context: SurrogateContext, depth: number): boolean {
  return isSlugFile(text) || isSurrogateText(text, context, depth + 1)
}
