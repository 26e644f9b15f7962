/**
 * URLs, paths and queries made of surrogates and of words of the vocabulary alone.
 *
 * @module
 */
import { percentDecoded } from '../anonymise/raw-tokens.ts'
import { fileExtensions } from '../anonymise/file-extensions.ts'
import type { Platform } from '../platforms/platform.ts'

/** Whether a decoded part of an address is explained by itself. */
type IsPart = (text: string) => boolean

export function isAddressOfSurrogates(text: string, platform: Platform, isPart: IsPart): boolean {
  if (text.startsWith('?')) return isQuery(text.slice(1), platform, isPart)
  if (text.startsWith('/')) return isPath(text, platform, isPart)
  const [, port, path] = urlForm.exec(text) ?? []
  return path !== undefined && isPort(port) && isPath(path, platform, isPart)
}

const urlForm = /^https?:\/\/(?:host[1-9][0-9]{3}\.example(?::([0-9]{1,5}))?)?((?:[/?#].*)?)$/s

function isPath(text: string, platform: Platform, isPart: IsPart): boolean {
  const [, path, query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? []
  if (path === undefined || !/^(?:slug[1-9][0-9]{3})?$/.test(fragment)) return false
  return isQuery(query, platform, isPart) && isSegments(path.split('/'), platform, isPart)
}

function isQuery(query: string, platform: Platform, isPart: IsPart): boolean {
  return query.split('&').every((part) => {
    const equals = part.indexOf('=')
    const key = equals < 0 ? part : part.slice(0, equals)
    const isKey = key === '' || /^q[1-9][0-9]{3}$/.test(key) || platform.vocabulary.isKey(key)
    if (!isKey || equals < 0) return isKey
    const value = part.slice(equals + 1)
    return [percentDecoded(value), percentDecoded(value.replaceAll('+', ' '))].some(
      (spelled) => isSlugFile(spelled) || isPart(spelled),
    )
  })
}

function isSegments(raw: readonly string[], platform: Platform, isPart: IsPart): boolean {
  if (raw.length > 200) return false
  const { idForms, vocabulary } = platform
  const decoded = raw.map(percentDecoded)
  for (let at = 0; at < raw.length; at++) {
    const [segment = '', former = ''] = [decoded[at], decoded.slice(Math.max(0, at - 2), at).join('/')]
    const ids = idForms.map((form) => {
      const count = form.segmentsInPath?.(decoded, at) ?? 0
      return count > 0 && form.isSurrogate(decoded.slice(at, at + count).join('/')) ? count : 0
    })
    const count = Math.max(...ids)
    if (count > 0) at += count - 1
    else if (!(vocabulary.isPathWord?.(segment, former) ?? false) && !isSlugFile(segment) && !isPart(segment))
      return false
  }
  return true
}

export function isSlugFile(text: string): boolean {
  const [file, extension] = /^slug[1-9][0-9]{3}(?:\.([A-Za-z0-9]{2,5}))?$/.exec(text) ?? []
  return file !== undefined && (extension === undefined || fileExtensions.has(extension.toLowerCase()))
}

/** Of a host or an address; five digits carry the mark of a number. */
export function isPort(port: string | undefined): boolean {
  return port === undefined || port.length < 5 || Number(port) % 97 === 1
}
