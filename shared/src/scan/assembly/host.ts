/**
 * What the scan asks TypeScript. Texts are lent: their bytes lie in this memory and change after the call.
 *
 * @module
 */

/** Reads a line the plain way: it is irregular, or malformed. `end` is its line feed. */
// @external('host', 'irregularLine')
export declare function irregularLine(start: usize, end: usize): void

/** Says what a new place of the path tree is (`PLACE_…` in path-tree.ts). One that is a place gets the next number. */
// @external('host', 'newPlace')
export declare function newPlace(parent: u32, step: u32, key: usize, length: u32): u32

/** The word that stands for a place in the sum of a shape. */
// @external('host', 'placeWord')
export declare function placeWord(place: u32): u64

/** The tally (tallies.ts) of the event whose fields are captured; `IRREGULAR` where its line must be read. */
// @external('host', 'tallyOf')
export declare function tallyOf(): u32

/** Months since January 2000, `NO_MONTH`, or `NO_MONTH + 1` where the line must be read. */
// @external('host', 'monthOf')
export declare function monthOf(): u32

/** What a text means (`ASK_…` in answers.ts): a rank, a class, or a negative answer. */
// @external('host', 'meaningOf')
export declare function meaningOf(question: u32, start: usize, length: u32): f64

/** A shape that no record was made for yet; the touched pairs lie at `pairs`. Answers the rank from which on no line is kept. */
// @external('host', 'newShape')
export declare function newShape(record: u32, tally: u32, sum: u64, pairs: usize, count: u32): f64

/** Takes all figures over; the counters begin again. */
// @external('host', 'flush')
export declare function flush(): void
