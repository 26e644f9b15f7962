/**
 * Operating systems and programs.
 *
 * @module
 */
import { TextMap } from '../base/text-map.ts'
import { Numbered } from './numbered.ts'
import type { Row } from './table.ts'
import { agentNames, longestAgent } from './user-agent.ts'

/** A log has few different programs; where somebody invents them, their names are worked out each time. */
const mostKept = 50_000

interface AgentNumbers {
  os: number
  agent: number
}

export class Agents {
  private readonly known = new TextMap<AgentNumbers>()
  private readonly systems = new Numbered()
  private readonly programs = new Numbered()
  /** Rows of one person come together. */
  private lastAgent: string | undefined
  private last: AgentNumbers = { os: 0, agent: 0 }

  add(userAgent: string): void {
    this.numbersOf(userAgent)
  }

  os(userAgent: string): number {
    return this.numbersOf(userAgent).os
  }

  agent(userAgent: string): number {
    return this.numbersOf(userAgent).agent
  }

  systemRows(): Row[] {
    return [...this.systems.entries()].map(([name, id]) => ({ os_id: id, os_name: name }))
  }

  programRows(): Row[] {
    return [...this.programs.entries()].map(([name, id]) => ({ agent_id: id, agent_name: name }))
  }

  private numbersOf(userAgent: string): AgentNumbers {
    if (userAgent === this.lastAgent) return this.last
    this.lastAgent = userAgent
    this.last = this.lookedUp(userAgent)
    return this.last
  }

  private lookedUp(userAgent: string): AgentNumbers {
    const text = userAgent.length > longestAgent ? userAgent.slice(0, longestAgent) : userAgent
    const known = this.known.get(text)
    if (known !== undefined) return known
    const names = agentNames(text)
    const numbers = { os: this.systems.add(names.os), agent: this.programs.add(names.agent) }
    if (this.known.size < mostKept) this.known.set(text, numbers)
    return numbers
  }
}
