/**
 * The little that needs script. Every page is whole without it.
 *
 * @module
 */
import { showCopyButtons } from './copy.ts'
import { showJsonToggles } from './json-toggle.ts'
import { addLocalTimes } from './local-time.ts'
import { focusSearchOnSlash } from './search-shortcut.ts'
import { takeSamplesAlong } from './try-event.ts'

showCopyButtons(document)
showJsonToggles(document)
addLocalTimes(document)
focusSearchOnSlash(document)
takeSamplesAlong(document)
