/**
 * A value of a field, with what follows from it: a log says the same few values again and again, and what follows is worked
 * out when it is first asked for.
 *
 * @module
 */
import type { Page } from '../../../translate/act.ts'
import type { KeptValue } from '../../../scan/field-record.ts'
import { decodedInForm } from '../../../shape/payload-text.ts'
import { remembered } from '../../../base/remembered.ts'
import { courseInPath, courseOfId, courseOfModuleId } from '../course-of.ts'
import { idText, nonEmpty } from '../json-value.ts'
import { writtenId, type WrittenId } from './module-ref.ts'
import { namedCourse, type NamedCourse } from './named-course.ts'
import { isOfCourse } from './page-people.ts'
import { isPath, pageOf } from './page.ts'
import { isBlockAlone, moduleRequest, requestName, type ModuleRequest } from './path-event.ts'
import { payloadOf, type Payload } from './payload.ts'

/** What a recorded type says by itself. */
export interface RecordedType {
  isPath: boolean
  /** Whether it is the path of one block, which may be shown as a page. */
  isBlockAlone: boolean
  request: ModuleRequest | undefined
  /** That the request went to. */
  module: WrittenId | undefined
  /** Of the request, or as it was recorded. */
  name: string
}

/** A key of a form; where it is a list's, without the marks that say so. */
export interface FormKey {
  key: KnownValue
  isList: boolean
}

export interface KnownPage {
  page: Page | undefined
  isOfCourse: boolean
}

export class KnownValue implements KeptValue {
  readonly value: unknown
  /** `undefined` where it is none, or only blanks. */
  readonly text: string | undefined
  /** The key of a form that is spelled so, where somebody has worked it out. */
  formKey: FormKey | undefined
  private knownId: string | null | undefined
  private recordedType: RecordedType | undefined
  /** `null`: none is named. */
  private namedByKey: NamedCourse | null | undefined
  private namedInPath: NamedCourse | null | undefined
  private knownOrigin: string | null | undefined
  private knownPage: KnownPage | undefined
  private originOfPage = ''
  private knownModule: WrittenId | null | undefined
  private namedByModule: string | null | undefined
  private knownPayload: Payload | undefined
  private isOfQuestion: boolean | undefined
  private knownDecoded: string | undefined

  constructor(value: unknown) {
    this.value = value
    this.text = nonEmpty(value)
  }

  /** The number or the name of somebody or something, as text. */
  get id(): string | undefined {
    if (this.knownId === undefined) this.knownId = idText(this.value) ?? null
    return this.knownId ?? undefined
  }

  /** To be asked of a text. */
  get type(): RecordedType {
    return (this.recordedType ??= recordedType(this.text ?? ''))
  }

  /** The course whose key it is. */
  get course(): NamedCourse | undefined {
    if (this.namedByKey === undefined) this.namedByKey = this.named(courseOfId)
    return this.namedByKey ?? undefined
  }

  /** The course that a path or an address names. */
  get courseInPath(): NamedCourse | undefined {
    if (this.namedInPath === undefined) this.namedInPath = this.named(courseInPath)
    return this.namedInPath ?? undefined
  }

  /** The module whose identifier it is. */
  get module(): WrittenId | undefined {
    if (this.knownModule === undefined) this.knownModule = writtenId(this.value) ?? null
    return this.knownModule ?? undefined
  }

  /** The course that an identifier of a module names. */
  get courseOfModule(): string | undefined {
    if (this.namedByModule === undefined) {
      this.namedByModule = (typeof this.value === 'string' ? courseOfModuleId(this.value) : undefined) ?? null
    }
    return this.namedByModule ?? undefined
  }

  /** Whether it is the key of a question. Math inputs post a second field with the formula as it was drawn. */
  get isQuestion(): boolean {
    return (this.isOfQuestion ??= !/_dynamath(?:\[\])?$/.test(String(this.value)))
  }

  /** What a form spells so. */
  get decoded(): string {
    return (this.knownDecoded ??= decodedInForm(String(this.value)))
  }

  get payload(): Payload {
    return (this.knownPayload ??= payloadOf(this.value))
  }

  /** What a host stands for before a path, where it is one. */
  get origin(): string | undefined {
    if (this.knownOrigin === undefined) this.knownOrigin = isHost(this.value) ? `https://${this.value}` : null
    return this.knownOrigin ?? undefined
  }

  /** @param origin what stands before a path: nearly always the same */
  pageAt(origin: string): KnownPage {
    if (this.knownPage === undefined || this.originOfPage !== origin) {
      this.knownPage = knownPage(this.value, origin)
      this.originOfPage = origin
    }
    return this.knownPage
  }

  private named(keyIn: (text: string) => string | undefined): NamedCourse | null {
    return (typeof this.value === 'string' ? namedCourse(keyIn(this.value)) : undefined) ?? null
  }
}

function recordedType(text: string): RecordedType {
  const isPath = text.startsWith('/')
  const request = isPath ? moduleRequest(text) : undefined
  const name = request === undefined ? text : requestName(request)
  return { isPath, isBlockAlone: isPath && isBlockAlone(text), request, module: writtenId(request?.id), name }
}

function knownPage(value: unknown, origin: string): KnownPage {
  const page = pageOf(value, typeof value === 'string' && isPath(value) ? origin : '')
  return { page, isOfCourse: page !== undefined && isOfCourse(page.url) }
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]+(?::\d+)?$/.test(value)
}

/** So many keys are kept: those of the questions of some large courses. */
const mostKeys = 100_000

/** A key that no line says by itself. */
export const knownKey = remembered((key) => new KnownValue(key), mostKeys)
