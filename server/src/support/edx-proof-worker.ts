/**
 * The thread that runs the rules of edX.
 *
 * @module
 */
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { serveProofs } from './serve-proofs.ts'

serveProofs(edxTranslation)
