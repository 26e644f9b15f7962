/**
 * Keys that stand in for keys that are data: `key_4821`, or an identifier's surrogate where the key is an identifier, so
 * that the answer ids of a problem stay recognisable.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import { fourDigits } from './address-forms.ts'
import type { SurrogateScope } from './id-form.ts'

export interface SurrogateKey {
  key: string
  kind: string
}

/** @returns the identifier's surrogate that stands for the key of an identifier, if it is one that can be told */
export function identifierKey(
  key: string,
  { platform, scope }: { platform: Platform; scope: SurrogateScope },
): SurrogateKey | undefined {
  const form = platform.idForms.find((idForm) => idForm.matches(key, ''))
  const surrogate = form?.surrogate(key, scope)
  if (form === undefined || surrogate === undefined || !form.isSurrogate(surrogate)) return undefined
  return { key: surrogate, kind: form.kind }
}

export function plainKey(key: string, scope: SurrogateScope): SurrogateKey {
  if (key === '') return { key, kind: 'key' }
  return { key: scope.surrogateOf('key', key, (draw) => `key_${fourDigits(draw)}`), kind: 'key' }
}
