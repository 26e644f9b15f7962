/**
 * What a platform may tell so that events are counted without an object being made of them: where their fields stand,
 * and what single texts mean. The meanings are the functions that `readLine` uses; they are asked once per distinct text.
 *
 * @module
 */
import type { Month } from '../diagnosis/partial.ts'
import type { CategoryName } from './platform.ts'

/** Paths of keys from the root, joined by points. The vocabulary lists every key of them. */
export interface FieldPaths {
  eventType: string
  eventSource: string
  name: string
  time: string
  /** Where a time stands that is an object around its value. */
  timeInside: string
  /** Asked where `time` gives no month. */
  laterTime: string
  user: string
  /** Text or number, for events without a user. */
  userId: string
  course: string
  /** Paths and addresses in which a course is looked for, after the event type. At most 2. */
  coursePaths: readonly string[]
  /** Ids of modules in which a course is looked for last. At most 6. */
  modules: readonly string[]
  network: string
  /** Asked where `network` is null or missing. */
  laterNetwork: string
}

export interface ScanFields {
  paths: FieldPaths
  /**
   * In the text that stands before the object of a line is this mark, where the text has no more than printable ASCII; the
   * first `{"` behind it begins the object. A text that begins with `#` is before none. ASCII, at most 32 bytes.
   */
  prefixMark: string
  /** A line with one of these keys at its top level is read whole. */
  wholeLineKeys: readonly string[]
  /** What stands before a user and before a user's id, so that none is mistaken for another. Each is 4 bytes of ASCII. */
  userPrefixes: readonly [user: string, userId: string]
  /**
   * In a path the course is found in a segment with a colon, or in the three segments after this word: the word stands in
   * the fourth segment or later, or at the start as in `/word/`. Segments end at any of `/?#&=`. In a path without
   * such segments is no course. Where the first segment after the word has a colon and is a course, that is the course,
   * whatever stands behind it. ASCII.
   */
  courseWord: string
  /** No key is listed that is longer, in characters, or that has a digit and is not one of these. */
  keys: { longest: number; withDigit: readonly string[] }
  /** @returns `undefined` where the line must be read whole */
  nameOf(
    eventType: string,
    eventSource: string,
    name: string | undefined,
  ): { category: CategoryName; alias: string | undefined } | undefined
  monthOf(time: unknown, laterTime: unknown): Month | undefined
  courseOf(text: string): string | undefined
  courseInPath(path: string): string | undefined
  courseOfModule(id: string): string | undefined
  networkOf(text: string): string | undefined
  /**
   * What the name of a path depends on of one of its segments, which is printable ASCII without `%`, `?` and `#`: in any
   * path, segments of one class may take each other's place. A path begins with a slash, or its first segment has a colon.
   *
   * Numbers of one length are of one class, and so are hexadecimal words of one length from 20 on that have a digit. So
   * are segments that begin alike and end with numbers of one length from 2 on; or with long ids: hexadecimal words and
   * dashes, of which the last word has 20 digits, or all together 31 characters.
   */
  segmentClass(segment: string): string
}
