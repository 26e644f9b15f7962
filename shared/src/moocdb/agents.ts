/**
 * Operating systems and programs.
 *
 * @module
 */
import { numbered, numberOf } from './numbered.ts'
import type { Row } from './table.ts'
import { agentNames, type AgentNames } from './user-agent.ts'

/** A log has few different programs; where somebody invents them, their names are worked out each time. */
const mostKept = 50_000

export class Agents {
  private readonly names = new Map<string, AgentNames>()
  private readonly systems = new Set<string>()
  private readonly programs = new Set<string>()

  add(userAgent: string): void {
    if (this.names.has(userAgent)) return
    const names = agentNames(userAgent)
    if (this.names.size < mostKept) this.names.set(userAgent, names)
    this.systems.add(names.os)
    this.programs.add(names.agent)
  }

  number() {
    const systems = numbered(this.systems)
    const programs = numbered(this.programs)
    const namesOf = (userAgent: string): AgentNames => this.names.get(userAgent) ?? agentNames(userAgent)
    return {
      os: (userAgent: string): number => numberOf(systems, namesOf(userAgent).os),
      agent: (userAgent: string): number => numberOf(programs, namesOf(userAgent).agent),
      rows: new Map<string, Row[]>([
        ['os', [...systems].map(([name, id]) => ({ os_id: id, os_name: name }))],
        ['agent', [...programs].map(([name, id]) => ({ agent_id: id, agent_name: name }))],
      ]),
    }
  }
}
