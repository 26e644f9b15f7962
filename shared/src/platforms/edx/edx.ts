/**
 * The edX platform: Open edX tracking logs.
 *
 * @module
 */
import type { Platform } from '../platform.ts'
import { factsOf } from './catalogue.ts'
import { isCategoryName, isShowableName, nameRule } from './category-name.ts'
import { edxIdForms } from './id-forms.ts'
import { edxSameActions } from './same-actions.ts'
import { edxScan } from './edx-scan.ts'
import { supportOf } from './support.ts'
import { edxSurrogates } from './surrogate-spellings.ts'
import { edxTools } from './tools.ts'
import { edxVocabulary } from './vocabulary.ts'

export const edx: Platform = {
  ...edxScan,
  isShowable: (name, seenBy) => isShowableName(name, edxVocabulary.isCodeWords(name.eventType), seenBy),
  isCategoryName,
  nameRule: (name, seenBy) => nameRule(name, edxVocabulary.isCodeWords(name.eventType), seenBy),
  idForms: edxIdForms,
  surrogates: edxSurrogates,
  factsOf,
  supportOf,
  tools: edxTools,
  sameActions: edxSameActions,
  loadTranslation: async () => (await import('./translation/edx-translation.ts')).edxTranslation,
}
