/**
 * Ids of people, made with a secret: whoever does not have it cannot tell whose they are, nor which belong together.
 *
 * @module
 */
import { createHmac, createSecretKey } from 'node:crypto'
import { nobody } from '@mooc-panorama/shared/moocdb/nobody.ts'
import type { PeopleReferences } from '@mooc-panorama/shared/moocdb/people-rows.ts'

export type PeopleIds = Pick<PeopleReferences, 'user' | 'courseUser' | 'globalUser'>

/** What an id is of. Its first letter begins the id, so that ids of two kinds are never equal. */
type Kind = 'observing' | 'submitting' | 'collaborating' | 'person' | 'global'

/**
 * One learner has an id of their own in each course and, there, in each kind of table. The same secret gives the same ids.
 *
 * @param secret 32 random bytes
 * @param mostKept so many ids are kept, so that a learner's many rows cost one; then all are forgotten
 */
export function makeModeIds(secret: Uint8Array, mostKept = 100_000): PeopleIds {
  const idOf = keptIds(secret, mostKept)
  return {
    user: (learner, mode, course) => (learner === undefined ? nobody : idOf(mode, learner, course)),
    courseUser: (learner, course) => idOf('person', learner, course),
    globalUser: (learner) => idOf('global', learner, undefined),
  }
}

/** A key that follows from the secret and tells nothing of it, for a use that has nothing to do with ids. */
export function derivedKey(secret: Uint8Array, use: string): Uint8Array {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['key', use]))
    .digest()
}

/** `o` and 24 hexadecimal digits: 96 bits, so that no two of 10^9 ids meet by chance. */
function keptIds(
  secret: Uint8Array,
  mostKept: number,
): (kind: Kind, learner: string, course: string | undefined) => string {
  const key = createSecretKey(secret) // made once, an id costs a seventh
  const byKind = new Map<Kind, Map<string, Map<string | undefined, string>>>()
  let kept = 0
  return (kind, learner, course) => {
    const known = byKind.get(kind)?.get(learner)?.get(course)
    if (known !== undefined) return known
    if (kept >= mostKept) {
      byKind.clear()
      kept = 0
    }
    const text = JSON.stringify([kind, course ?? null, learner])
    const id = `${kind.slice(0, 1)}${createHmac('sha256', key).update(text).digest('hex').slice(0, 24)}`
    const byLearner = byKind.get(kind) ?? new Map<string, Map<string | undefined, string>>()
    byKind.set(kind, byLearner)
    byLearner.set(learner, (byLearner.get(learner) ?? new Map<string | undefined, string>()).set(course, id))
    kept++
    return id
  }
}
