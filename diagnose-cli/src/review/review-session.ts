/**
 * A review at a terminal: one page after the other, and what the reader decides about it. Nothing is written here.
 *
 * @module
 */
import { isFieldPath } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import type { Io } from '../io.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'
import type { Decisions } from './review-file.ts'
import type { ReviewPage } from './review-pages.ts'
import type { UnlistedName } from './review-sources.ts'
import { pageText } from './review-text.ts'

const keys = `n  next event type        p  previous            g <number>  go to that one
d  drop this event type    f <path>  drop a field of every event type, such as f context.user_id
c <key>  drop a course, from the next run on
l  names that are not listed    a <number>  approve one of them, from the next run on
u  take the last decision back    s  save and end    q  end, change nothing    ?  these keys`

export interface ReviewMaterial {
  pages: readonly ReviewPage[]
  unlisted: readonly UnlistedName[]
  /** From former reviews. */
  decisions: Decisions
}

/** @returns what is decided now, or `undefined` where nothing is to change */
export async function reviewSession(material: ReviewMaterial, io: Io): Promise<Decisions | undefined> {
  const session = new Session(material, io)
  io.out(`${keys}\n`)
  io.out(session.page())
  for (;;) {
    const answer = await io.ask(`${session.state()}  n p d f c l a u s q ?  `)
    if (answer === undefined || answer === 'q') return undefined
    if (answer === 's') return session.decisions
    io.out(session.answered(answer))
  }
}

class Session {
  decisions: Decisions
  private readonly former: Decisions[] = []
  private readonly material: ReviewMaterial
  private readonly io: Io
  private at = 0

  constructor(material: ReviewMaterial, io: Io) {
    this.material = material
    this.io = io
    this.decisions = material.decisions
  }

  page(): string {
    const page = this.current()
    const isDropped = page !== undefined && this.decisions.events.some((name) => isSame(name, page))
    if (page === undefined) return 'There is no event type.'
    const text = pageText(page, { number: this.at + 1, of: this.material.pages.length }, this.io.columns)
    return isDropped ? `${text}\nDROPPED when you save.` : text
  }

  state(): string {
    const { events, fields, courses, approved } = this.decisions
    return `${counted(events.length, 'event type')}, ${counted(fields.length, 'field')}, ${counted(courses.length, 'course')} dropped, ${grouped(approved.length)} approved.`
  }

  answered(answer: string): string {
    const [key = '', ...rest] = answer.split(' ')
    const value = rest.join(' ').trim()
    switch (key) {
      case '':
      case 'n':
        return this.goTo(this.at + 1)
      case 'p':
        return this.goTo(this.at - 1)
      case 'g':
        return this.goTo(Number(value) - 1)
      case 'd':
        return this.dropEvent()
      case 'f':
        return this.dropField(value)
      case 'c':
        return value === '' ? 'c <key of the course>' : this.decide({ courses: [...this.decisions.courses, value] })
      case 'l':
        return this.listed()
      case 'a':
        return this.approve(Number(value) - 1)
      case 'u':
        this.decisions = this.former.pop() ?? this.decisions
        return this.page()
      default:
        return keys
    }
  }

  private current(): ReviewPage | undefined {
    return this.material.pages[this.at]
  }

  private goTo(place: number): string {
    if (!Number.isInteger(place) || this.material.pages[place] === undefined) return 'There is no further event type.'
    this.at = place
    return this.page()
  }

  private dropEvent(): string {
    const page = this.current()
    if (page === undefined || this.decisions.events.some((name) => isSame(name, page))) return this.page()
    const { eventType, eventSource } = page
    this.decide({ events: [...this.decisions.events, { eventType, eventSource }] })
    return this.page()
  }

  private dropField(path: string): string {
    const isKnown = this.material.pages.some(({ fields }) => fields.includes(path))
    if (!isKnown || !isFieldPath(path)) return `f <path of a field>, one of: ${this.current()?.fields.join('  ') ?? ''}`
    return this.decide({ fields: [...new Set([...this.decisions.fields, path])] })
  }

  private listed(): string {
    const { unlisted } = this.material
    if (unlisted.length === 0) return 'No name that many users have is unlisted.'
    const rows = unlisted.map(({ eventType, eventSource, events }, i) => {
      return `${i + 1}  ${printable(eventType)}  ${printable(eventSource)}  ${counted(events, 'event')}`
    })
    return ['These names are text of the log. An approved one becomes public with the diagnosis.', ...rows].join('\n')
  }

  private approve(place: number): string {
    const name = this.material.unlisted[place]
    if (name === undefined) return 'a <number of a name that l lists>'
    const { eventType, eventSource } = name
    if (this.decisions.approved.some((one) => isSame(one, name))) return this.state()
    return this.decide({ approved: [...this.decisions.approved, { eventType, eventSource }] })
  }

  private decide(change: Partial<Decisions>): string {
    this.former.push(this.decisions)
    this.decisions = { ...this.decisions, ...change }
    return this.state()
  }
}

type Name = Pick<ReviewPage, 'eventType' | 'eventSource'>

function isSame(a: Name, b: Name): boolean {
  return a.eventType === b.eventType && a.eventSource === b.eventSource
}
