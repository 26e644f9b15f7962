/**
 * What the engine must be told about a platform. The engine speaks of records; only a platform speaks of event_type.
 *
 * @module
 */
import type { IdForm } from '../anonymise/id-form.ts'
import type { EventCategory } from '../diagnosis/category.ts'
import type { MalformedCause, Month, Naming } from '../diagnosis/partial.ts'
import type { CatalogueFacts, ToolSupport } from '../panorama/event-page.ts'
import type { Translation } from '../translate/event-reader.ts'
import type { ScanFields } from './scan-fields.ts'

/** What one line of a log is. */
export type LineReading =
  | { kind: 'event'; record: EventRecord }
  | { kind: 'malformed'; cause: MalformedCause }
  | { kind: 'blank'; comment: boolean }

/** What the engine counts of an event. Everything but `category` and `alias` is raw and never leaves the machine. */
export interface EventRecord {
  category: CategoryName
  /** The event's field `name`, where the vocabulary lists its value. */
  alias: string | undefined
  month: Month | undefined
  course: string | undefined
  user: string | undefined
  /** The /16 of an IPv4 address, the /32 of an IPv6 address. */
  network: string | undefined
  /** The event's JSON text, without a prefix and out of a container's wrapping. */
  text: string
  /** The same, as JSON.parse gives it. */
  value: object
}

export interface CategoryName {
  eventType: string
  eventSource: string
  naming: Naming
}

/** What may be shown as it is (privacy rules K0, K4). */
export interface Vocabulary {
  /** Written into the manifest. */
  version: string
  /** Whether an object's key may be shown, in a shape, a sample and the field table. */
  isKey(key: string): boolean
  /** Whether every word of a name is a word of the platform's code. */
  isCodeWords(name: string): boolean
  /**
   * Whether a segment of a URL's path may be shown; the two segments before it, joined by `/`,
   * tell a word from a name at its place.
   */
  isPathWord?(segment: string, former: string): boolean
  /** The rule that lets a string stay at this path (as in a shape), e.g. `K0.enum`. */
  keepRule(path: string, value: string): string | undefined
}

/** How the surrogates of an identifier are spelled: for the check, written apart from what makes them. */
export interface SurrogateGrammar {
  /** As in `redaction.csv`. */
  kind: string
  /** Of the whole text. Hexadecimal ids and numbers in it carry marks, which the check computes for itself. */
  pattern: RegExp
  /** How many segments of a URL it may take. */
  segments: readonly number[]
}

/** A tool that processes events of the platform. */
export interface ToolFacts {
  /** As in the claims of support. */
  tool: string
  /** The field by which it tells events apart. */
  matchesOn: 'event_type' | 'name'
}

/** Events by which an action can be seen. */
export type ActionTrace = { eventSource: string } & ({ eventType: string } | { pathEnd: string })

/** One action, and the several events that it leaves; the traces of one list take each other's place. */
export interface SameAction {
  /** A sentence. */
  action: string
  traces: readonly (readonly ActionTrace[])[]
}

/** What a scan must be told; the rest is for what is made of it. */
export type ScanPlatform = Pick<Platform, 'id' | 'readLine' | 'scanFields' | 'payloadPath' | 'vocabulary'>

export interface Platform {
  id: string
  /** For scanners that make no object of an event; without it, each line is read by `readLine`. */
  scanFields?: ScanFields
  /** Reads one line, decoded and without its line end. `repaired` says that some of its bytes were not UTF-8. */
  readLine(line: string, repaired: boolean): LineReading
  /** Whether a candidate's name may be shown, now that its users and networks are counted (privacy rules N1, N2). */
  isShowable(name: CategoryName, seenBy: { users: number; networks: number; minUsers: number }): boolean
  /** Whether the naming rules could give this name, as one that may be shown or as one that waits for more users. */
  isCategoryName(eventType: string, eventSource: string): boolean
  /** The naming rule by which a bundle may show a category's name, e.g. `N2.users`; `undefined` where none allows it. */
  nameRule(
    name: { eventType: string; eventSource: string },
    seenBy: { fewUsers: boolean; fewNetworks: boolean },
  ): string | undefined
  /** Path of the payload: there, form strings and cut JSON are looked for. */
  payloadPath: string
  vocabulary: Vocabulary
  /** Identifiers of the platform, tried in order before the general forms. */
  idForms: readonly IdForm[]
  surrogates: readonly SurrogateGrammar[]
  factsOf(category: EventCategory, aliases: readonly string[]): CatalogueFacts
  supportOf(category: EventCategory, aliases: readonly string[]): ToolSupport[]
  tools: readonly ToolFacts[]
  sameActions: readonly SameAction[]
  /** What its events mean for MOOCdb, where somebody has written that down. Only who translates loads it. */
  loadTranslation?(): Promise<Translation>
}
