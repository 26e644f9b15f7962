/**
 * A diagnosis that the command has made and packed, for the tests of a file to send, each in a folder of its own.
 *
 * @module
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { diagnose } from './diagnose-command.ts'
import { aPlayVideo, aProblemCheck, logOf } from './events.ts'

export const packedName = 'northlake-optics-2016'

export interface PackedDiagnosis {
  /** Where it was made: it stands there with its zip. */
  root: string
  /** Another folder, in which the diagnosis stands without its zip. */
  folderWithIt(): string
}

/** It is there when the tests begin, and gone after them. */
export function thePackedDiagnosis(): PackedDiagnosis {
  const root = mkdtempSync(join(tmpdir(), 'diagnose-packed-'))
  let folders = 0
  beforeAll(async () => {
    writeFileSync(join(root, 'tracking.log'), logOf([aPlayVideo(), aProblemCheck()]))
    expect((await diagnose(['run', 'tracking.log', '--name', packedName], { cwd: root })).code).toBe(0)
    expect((await diagnose(['pack'], { cwd: root })).code).toBe(0)
  })
  afterAll(() => rmSync(root, { recursive: true }))
  const folderWithIt = () => {
    const folder = join(root, String(++folders))
    mkdirSync(folder)
    cpSync(join(root, `${packedName}.diagnosis`), join(folder, `${packedName}.diagnosis`), { recursive: true })
    return folder
  }
  return { root, folderWithIt }
}
