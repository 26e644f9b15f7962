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

export interface AgentNumbers {
  os: number
  agent: number
}

export class Agents {
  private readonly known = new TextMap<AgentNumbers>()
  private readonly systems = new Numbered()
  private readonly programs = new Numbered()

  systemRows(): Row[] {
    return [...this.systems.entries()].map(([name, id]) => ({ os_id: id, os_name: name }))
  }

  programRows(): Row[] {
    return [...this.programs.entries()].map(([name, id]) => ({ agent_id: id, agent_name: name }))
  }

  numbersOf(userAgent: string): AgentNumbers {
    const text = userAgent.length > longestAgent ? userAgent.slice(0, longestAgent) : userAgent
    const known = this.known.get(text)
    if (known !== undefined) return known
    const names = agentNames(text)
    const numbers = { os: this.systems.add(names.os), agent: this.programs.add(names.agent) }
    if (this.known.size < mostKept) this.known.set(text, numbers)
    return numbers
  }
}
