/**
 * How a step of inflating ends.
 *
 * @module
 */

/** Nothing ended: the next step follows. */
export const GO_ON: u32 = 0
/** More input is needed. Nothing of what could not be used is lost. */
export const SHORT: u32 = 1
/** The window is full and has to be handed over. */
export const FULL: u32 = 2
/** This part ends here. */
export const ENDED: u32 = 3
/** The bytes are not what the format allows. */
export const WRONG: u32 = 4
