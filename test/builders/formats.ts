/**
 * The forms of an event's strings, as the field table tells them.
 *
 * @module
 */
import { gatherFacts } from '@mooc-panorama/shared/anonymise/event-facts.ts'
import { addFormats, FoundFormats } from '@mooc-panorama/shared/anonymise/format-of.ts'
import { Place } from '@mooc-panorama/shared/anonymise/place.ts'
import { readJson } from '@mooc-panorama/shared/base/json.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { ListedKeys } from '@mooc-panorama/shared/shape/listed-keys.ts'

/** By the paths of its shape. */
export function formatsOf(event: string): ReadonlyMap<string, ReadonlySet<string>> {
  const formats = new FoundFormats()
  const read = readJson(event)
  if (!read.ok) throw new Error('the event of a test is JSON')
  const [root, listed] = [Place.root(edx.payloadPath), new ListedKeys(edx.vocabulary.isKey)]
  addFormats(formats, read.value, { facts: gatherFacts(read.value, edx), root, listed })
  return formats.byPath
}
