/**
 * Which examples the property tests draw. Every run draws the same ones, so that a change is judged by what it changes;
 * FAST_CHECK_SEED=random draws new ones, FAST_CHECK_SEED=<number> repeats a run that failed.
 *
 * @module
 */
import fc from 'fast-check'

const usualSeed = 20_130_901
const asked = process.env['FAST_CHECK_SEED']

fc.configureGlobal({ seed: asked === 'random' ? Date.now() % 2 ** 31 : Number(asked ?? usualSeed) })
