/**
 * What the translator must be told of a platform: how one of its events becomes a step of a trajectory.
 *
 * @module
 */
import type { Result } from '../base/result.ts'
import type { ModuleRef } from './act.ts'
import type { Step } from './trajectory.ts'

/** What a platform's events mean for MOOCdb. Loaded apart from the platform: most who ask for that translate nothing. */
export interface Translation {
  /** Another one with every change of what events become; a proof of support is one for this version. */
  version: string
  startReading(options: ReadingOptions): EventReader
  /** Paths of the fields by which a rule is found, as in a shape. */
  ruleFields: readonly string[]
  /** Where strings may be forms: paths of the payload. */
  payloadPaths: readonly string[]
  /** Values that a field may have, by the field's name: where a trace tries others, one made up would say nothing. */
  enumerations: ReadonlyMap<string, readonly string[]>
}

export interface ReadingOptions {
  /** Stands before a path where the event names no host, such as `https://courses.example.org`. */
  defaultOrigin: string
}

/** Reads the events of one input, of whatever order: each of them once, and then settles the modules that they name. */
export interface EventReader {
  /**
   * The modules of the step may have names that only all of the input explains: they are settled before it is taken.
   *
   * @param position of the event in the input; decides where times are equal
   */
  read(event: unknown, position: number): Result<ReadEvent>
  /** To be called when all events were read, so that no order matters. @returns the module with its true name */
  settled(module: ModuleRef): ModuleRef
}

/** An event as the translator takes it. */
export interface ReadEvent {
  step: Step
  /** Names what says what the event means. `undefined`: nothing does; it is one observed event and not supported. */
  rule: string | undefined
  /** Whether the payload could not be read: real servers cut payloads. The event is kept without it. */
  isPayloadBad: boolean
}
