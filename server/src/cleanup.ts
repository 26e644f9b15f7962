/**
 * What must be undone at the end, last things first.
 *
 * @module
 */
export class Cleanup {
  private readonly steps: (() => Promise<void>)[] = []

  add(step: () => Promise<void>): void {
    this.steps.push(step)
  }

  /** Does every step once, also after one that failed. @throws the first failure */
  async run(): Promise<void> {
    const failures: unknown[] = []
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop())
      await step().catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw new Error('not everything could be stopped', { cause: failures[0] })
  }
}
