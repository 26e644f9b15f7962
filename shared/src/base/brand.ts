/**
 * Text or number that was checked and may not be mixed with what was not.
 *
 * @module
 */
declare const brand: unique symbol

/** A `T` that one maker has checked; `Name` says which. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
