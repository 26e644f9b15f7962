/**
 * What the module shows. TypeScript knows these names from scanner-exports.ts.
 *
 * @module
 */
export { fieldEnd, fieldKind, fieldStart } from './captured-fields'
export { userPrefix } from './event-facts'
export { addGzip, gunzip, gzipPlace, isWhole, startGzip, unpackedFrom, unpackedTaken, unpackedTo } from './gzip-members'
export { clearCounters, countedBlank, countedLines, scanLines, startScan } from './lines'
export { makePrefixMark } from './line-prefix'
export { reserve } from './memory'
export { listKeyWithDigit } from './object-keys'
export { makeCourseWord } from './path-course'
export {
  courseRankAt,
  courseTally,
  monthEvents,
  monthNumber,
  monthTally,
  nextCourse,
  nextMonth,
  pairSlots,
} from './seen-pairs'
export { rankOfBytes, rankOfLine, setKeys, setUp } from './set-up'
export { makeSamples, sampleCount, sampleEnd, sampleRank, sampleStart } from './samples'
export { shapeEvents, shapeFirstMonth, shapeLastMonth, shapeLongest, shapeTally, shapeTotal } from './shape-records'
export {
  newTally,
  tallyEvents,
  tallyLineBytes,
  tallyNetwork,
  tallyNetworks,
  tallyTotal,
  tallyUnshaped,
  tallyUser,
  tallyUsers,
} from './tallies'
