/**
 * How much a diagnosis may hold, so that its bundle is one that the shelf takes in, whatever the log holds.
 *
 * Anyone can write events into a log. Without these limits one learner with strange events could make a diagnosis that
 * no shelf accepts. What goes beyond is not lost from the counts: its events are `{unlisted}` or `unshaped`, or have no
 * sample.
 *
 * @module
 */
export interface DiagnosisLimits {
  /** Of the shapes with their schemas and fields, as JSON. Bytes, estimated from above. */
  shapeBytes: number
  /** Of the categories whose names come from the log, without their shapes. Bytes of JSON, estimated from above. */
  nameBytes: number
  /** Distinct entries of all shapes of a category. */
  categoryEntries: number
  /** Aliases of a category. */
  aliases: number
  /** Shapes of each category that come before further ones of any, where not all fit; likewise samples. */
  turnShapes: number
  /** Shapes of a category, the most frequent ones, of which all samples are shown; of the others a third. */
  fullySampledShapes: number
  /** Of one sample. Bytes. */
  eventBytes: number
  /** Of all samples of a category. Bytes. */
  categorySampleBytes: number
  /** Of all samples. Bytes. */
  sampleBytes: number
  /** Categories with samples. */
  sampledCategories: number
  /** Distinct kept values, and distinct redactions. */
  tableRows: number
}

export const diagnosisLimits: DiagnosisLimits = {
  shapeBytes: 4_000_000,
  nameBytes: 2_000_000,
  categoryEntries: 20_000,
  aliases: 100,
  turnShapes: 10,
  fullySampledShapes: 10,
  eventBytes: 250_000,
  categorySampleBytes: 4_000_000,
  sampleBytes: 12_000_000,
  sampledCategories: 1_900,
  tableRows: 20_000,
}
