/**
 * What the module exports that unpacks and does not scan.
 *
 * @module
 */
export { startGzip, gzipPlace, addGzip, gunzip, unpackedFrom, unpackedTo, unpackedTaken, isWhole } from './gzip-members'
