import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import { diagnose } from '../builders/diagnose-command.ts'
import { packedName, thePackedDiagnosis } from '../builders/packed-diagnosis.ts'
import { shelved, withShelf } from '../builders/shelf-stand-in.ts'

const name = packedName
const { root, folderWithIt: aFolderWithTheDiagnosis } = thePackedDiagnosis()
const consent = ['--yes', '--accept-terms', termsVersion]
const token = 'moocdb_invented_token'

test.each([
  ['no terminal and no consent', [], { DIAGNOSE_TOKEN: token }, 8],
  ['only --yes', ['--yes'], { DIAGNOSE_TOKEN: token }, 8],
  ['other terms', ['--yes', '--accept-terms', '1999-1'], { DIAGNOSE_TOKEN: token }, 8],
  ['no token', consent, {}, 4],
  ['--dry-run', ['--dry-run', ...consent], { DIAGNOSE_TOKEN: token }, 0],
  ['offline', consent, { DIAGNOSE_TOKEN: token, DIAGNOSE_OFFLINE: '1' }, 2],
])('with %s nothing is sent', async (_case, flags, env: Record<string, string>, exitCode) => {
  const cwd = aFolderWithTheDiagnosis()
  await withShelf([{ status: 201, json: shelved }], async (shelf, received) => {
    const { code } = await diagnose(['upload', '--shelf', shelf, ...flags], { cwd, env })

    expect(code).toBe(exitCode)
    expect(received).toEqual([])
    expect(existsSync(join(cwd, `${name}.receipt.json`))).toBe(false)
  })
})

test('a diagnosis that was edited by hand, or made with a seed, is not sent', async () => {
  const edited = aFolderWithTheDiagnosis()
  const file = join(edited, `${name}.diagnosis/classification.csv`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('play_video,browser,1', 'play_video,browser,2'))
  const seeded = join(root, 'seeded')
  mkdirSync(seeded)
  await diagnose(['run', join(root, 'tracking.log'), '--name', name, '--seed', '1'], { cwd: seeded })
  await withShelf([{ status: 201, json: shelved }], async (shelf, received) => {
    const send = (cwd: string) =>
      diagnose(['upload', '--shelf', shelf, ...consent], { cwd, env: { DIAGNOSE_TOKEN: token } })

    const results = [await send(edited), await send(seeded)]

    expect(results.map(({ code }) => code)).toEqual([1, 5])
    expect(results[0]?.err).toContain('classification.csv')
    expect(received).toEqual([])
  })
})

test('a raw mail address that was put back is found even where the digests were repaired, and is not repeated', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const folder = join(cwd, `${name}.diagnosis`)
  const [samples = ''] = readdirSync(join(folder, 'samples')).map((file) => `samples/${file}`)
  const text = readFileSync(join(folder, samples), 'utf8')
  const edited = text.replace(/"username":\s*"[^"]*"/, '"username": "mirela@northlake-university.org"')
  writeFileSync(join(folder, samples), edited)

  const before = await diagnose(['check'], { cwd })
  repairDigest(folder, samples)
  const after = await diagnose(['check'], { cwd })

  expect(edited).not.toBe(text)
  expect([before.code, after.code]).toEqual([1, 3])
  expect(before.err).toContain(`${samples}: A file is not the one that the manifest lists`)
  expect(after.err).toMatch(/samples\/[a-z2-7]{10}\.jsonl:1 \/event\/username: .*\[leak\.email\]/)
  expect(before.out + before.err + after.out + after.err).not.toContain('mirela')
})

/** Makes the manifest list the file as it is now, as somebody would who wants to get it through. */
function repairDigest(folder: string, file: string): void {
  const bytes = readFileSync(join(folder, file))
  const place = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as {
    files: { path: string; sha256: string; bytes: number }[]
  }
  const entry = manifest.files.find(({ path }) => path === file)
  if (entry === undefined) throw new Error('the manifest does not list the file')
  Object.assign(entry, { sha256: sha256Hex(new Uint8Array(bytes)), bytes: bytes.length })
  writeFileSync(place, `${JSON.stringify(manifest, null, 2)}\n`)
}

test('no command but an agreed upload opens a socket, not even to look up a name', async () => {
  const cwd = aFolderWithTheDiagnosis()
  const marks = join(cwd, 'sockets.txt')
  const hook = join(cwd, 'hook.mjs')
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs'
     import net from 'node:net'
     import dns from 'node:dns'
     const mark = (what) => appendFileSync(${JSON.stringify(marks)}, what + '\\n')
     const { connect } = net.Socket.prototype
     net.Socket.prototype.connect = function (...given) { mark('connect'); return connect.apply(this, given) }
     const { lookup } = dns
     dns.lookup = (...given) => { mark('lookup'); return lookup(...given) }`,
  )
  const env = { NODE_OPTIONS: `--import ${hook}`, DIAGNOSE_TOKEN: token }
  const shelf = ['--shelf', 'http://127.0.0.1:1']

  expect((await diagnose(['run', join(root, 'tracking.log'), '--name', name], { cwd, env })).code).toBe(0)
  for (const command of ['show', 'check', 'pack']) expect((await diagnose([command], { cwd, env })).code).toBe(0)
  expect((await diagnose(['upload', '--dry-run', ...shelf], { cwd, env })).code).toBe(0)
  expect((await diagnose(['upload', ...shelf], { cwd, env })).code).toBe(8)
  expect(existsSync(marks)).toBe(false)

  // The hook does see a connection where there is one.
  await withShelf([{ status: 201, json: shelved }], (address) =>
    diagnose(['upload', '--shelf', address, ...consent], { cwd, env }),
  )
  expect(readFileSync(marks, 'utf8')).toContain('connect')
})

const canTrace = works('strace', ['-f', '-e', 'trace=network', 'true'])

test.skipIf(!canTrace)(
  'a dry run asks the system for no network socket (under strace; skipped without it)',
  async () => {
    const cwd = aFolderWithTheDiagnosis()
    const trace = join(cwd, 'trace.txt')

    const { code } = await diagnose(['upload', '--dry-run', '--shelf', 'https://shelf.example.org'], {
      cwd,
      under: ['strace', '-f', '-o', trace, '-e', 'trace=socket,connect,sendto', process.execPath],
    })

    expect(code).toBe(0)
    expect(readFileSync(trace, 'utf8')).toContain('exited with 0')
    expect(readFileSync(trace, 'utf8')).not.toMatch(/socket\(|connect\(|sendto\(/)
  },
)

function works(program: string, parameters: string[]): boolean {
  try {
    execFileSync(program, parameters, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
