/**
 * The key that the user asks for: a number for tests, a key file, or none.
 *
 * @module
 */
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { readKeyFile } from './key-file.ts'
import { runSeed, seedOfKey, type RunSeed } from './run-seed.ts'

export interface SeedFlags {
  seed?: number
  keyFile?: string
}

/** @returns `undefined` where the user leaves it open */
export async function chosenSeed({ seed, keyFile }: SeedFlags, io: Io): Promise<Result<RunSeed | undefined, Refusal>> {
  if (keyFile === undefined) return ok(seed === undefined ? undefined : runSeed(seed, io.randomBytes))
  if (seed !== undefined) return fail({ exitCode: exitCodes.usage, message: ['Give --seed or --key-file, not both.'] })
  const key = await readKeyFile(keyFile, io)
  return key.ok ? ok(seedOfKey(key.value)) : key
}
