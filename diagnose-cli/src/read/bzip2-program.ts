/**
 * The program `bzip2`, where it is installed: it unpacks twice as fast as JavaScript, and beside it.
 *
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

export interface UnpackingProgram {
  /** Unpacks an open file. Whether it is damaged is known when all blocks have been taken. */
  unpack(fd: number): { blocks: AsyncIterable<Uint8Array>; isDamaged: () => boolean }
  /** Ends what is running. */
  kill(): void
}

/** @returns `undefined` where there is no such program on the path */
export function bzip2Program(searchPath: string | undefined): UnpackingProgram | undefined {
  const program = programOn(searchPath ?? '', 'bzip2')
  if (program === undefined) return undefined
  const running = new Set<ChildProcess>()
  return {
    unpack: (fd) => {
      let isDamaged = true
      const blocks = unpack({ program, fd, running }, (isWhole) => (isDamaged = !isWhole))
      return { blocks, isDamaged: () => isDamaged }
    },
    kill: () => {
      running.forEach((child) => child.kill('SIGKILL'))
      running.clear()
    },
  }
}

async function* unpack(
  { program, fd, running }: { program: string; fd: number; running: Set<ChildProcess> },
  ended: (isWhole: boolean) => void,
): AsyncGenerator<Uint8Array> {
  const child = spawn(program, ['-dc'], { stdio: [fd, 'pipe', 'pipe'], env: { LC_ALL: 'C' } })
  running.add(child)
  let says = ''
  let given = 0
  child.stderr?.setEncoding('latin1').on('data', (text: string) => (says = (says + text).slice(-1_000)))
  const exit = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', (code) => resolve(code))
  })
  try {
    for await (const chunk of (child.stdout ?? []) as AsyncIterable<Uint8Array>) {
      given += chunk.length // bytes, since no encoding is set
      yield chunk
    }
    const code = await exit
    // It takes bytes behind the end for no failure.
    ended(code === 0 && !says.includes('trailing garbage'))
    if (code === 0) return
    const { bunzip2Rest } = await import('./bunzip2-rest.ts') // what few logs need is not loaded for all
    yield bunzip2Rest(fd, given, () => !running.has(child))
  } finally {
    child.kill('SIGKILL')
    running.delete(child)
  }
}

function programOn(searchPath: string, name: string): string | undefined {
  const places = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder))
  return places.map((folder) => path.join(folder, name)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
