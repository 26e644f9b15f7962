/**
 * The closed lists of what `redaction.csv` and the field tables may say, written down a second time.
 *
 * @module
 */
import type { SurrogateGrammar } from '../platforms/platform.ts'

const ofFields = ['secret', 'user agent', 'language', 'user name', 'host']
const ofTexts = ['timestamp', 'email', 'ip', 'uuid', 'url', 'path', 'number', 'hex', 'digits', 'file name', 'token']
const ofAll = [...ofFields, ...ofTexts, 'query', 'text']

/** Every kind of surrogate that `redaction.csv` can name. */
export function knownKinds(surrogates: readonly SurrogateGrammar[]): ReadonlySet<string> {
  const others = ['key', 'event name', 'truncated json', 'left out', 'duplicate key', 'data uri']
  return new Set([...ofAll, ...others, ...surrogates.map(({ kind }) => kind)])
}

/** Every format that a field table can name. */
export function knownFormats(surrogates: readonly SurrogateGrammar[]): ReadonlySet<string> {
  const others = ['empty', 'json', 'truncated', 'word', 'form', 'html']
  return new Set([...ofAll, ...others, ...surrogates.map(({ kind }) => kind)])
}
