import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { anIo } from '../../test/builders/io.ts'
import { bashCompletion, fishCompletion, wordsOf, zshCompletion } from './completion/completion-scripts.ts'
import { settings } from './config/settings.ts'
import { exitCodeRows, exitCodes } from './exit-codes.ts'
import { commandsOf, diagnoseProgram, runProgram } from './program.ts'
import { helpTopics } from './refusal.ts'

const program = await diagnoseProgram(anIo(), () => {})
const commands = commandsOf(program)
const wholeName = (command: Command): string =>
  command.parent === null ? '' : `${wholeName(command.parent)} ${command.name()}`.trim()
const leaves = commands.filter((command) => command.commands.length === 0)

async function running(...args: string[]) {
  const io = anIo()
  return { code: await runProgram(args, io), out: io.written.out.join('\n'), err: io.written.err.join('\n') }
}

test('the first line of every help says whether the command uses the network, and the summary says the same', () => {
  const usingIt = commands.filter((command) => command.description().startsWith('Network: YES')).map(wholeName)

  expect(
    commands.filter((command) => !/^Network: (never|YES|only)\b/.test(command.description())).map(wholeName),
  ).toEqual([])
  expect(usingIt.sort()).toEqual(
    'auth,auth login,auth status,panorama,panorama update,status,upload,withdraw'.split(','),
  )
  for (const command of leaves) {
    const word = command.description().startsWith('Network: YES') ? 'YES' : 'never'
    expect([wholeName(command), command.summary()]).toEqual([
      wholeName(command),
      expect.stringContaining(`Network: ${word}`),
    ])
  }
})

test('only commands that say so reach code that opens a connection', () => {
  const folder = path.join(import.meta.dirname, 'commands')
  const reaching = readdirSync(folder).filter(
    (file) => !file.endsWith('.test.ts') && loadedBy(path.join(folder, file)).some((text) => /\bfetch\(/.test(text)),
  )

  expect(reaching).toEqual(['auth.ts', 'panorama.ts', 'status.ts', 'upload.ts', 'withdraw.ts'])
})

test.each([['version'], ['help', 'environment'], ['completion', 'bash']])(
  'a wrong folder of settings does not keep anybody from %s',
  async (...args) => {
    const io = anIo({ env: { DIAGNOSE_PROFILE_DIR: import.meta.filename } })

    expect(await runProgram(args, io)).toBe(exitCodes.done)
    expect(await runProgram(['config', 'list'], io)).toBe(exitCodes.usage)
  },
)

test.each([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
] as const)('the completion of %s has every command and every flag', (shell, make) => {
  const script = make(wordsOf(program))
  const missing = commands.flatMap((command) => {
    const flags = command.options.map(({ long, short }) => long ?? short ?? '')
    const shown = shell === 'fish' ? flags.map((flag) => `-l ${flag.replace('--', '')} `) : flags
    return [command.name(), ...shown].filter((word) => command !== program && !script.includes(word))
  })

  expect(missing).toEqual([])
  expect(leaves.length).toBeGreaterThan(12)
})

test('bash completes a command, a flag of it, and a choice of that', () => {
  const completing = (...words: string[]): string[] => {
    const text = `${bashCompletion(wordsOf(program))}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _diagnose; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', text], { encoding: 'utf8' })
      .split('\n')
      .filter((word) => word !== '')
  }

  expect(completing('diagnose', 'upl')).toEqual(['upload'])
  expect(completing('diagnose', 'panorama', 'u')).toContain('update')
  expect(completing('diagnose', 'upload', '--dry')).toEqual(['--dry-run'])
  expect(completing('diagnose', 'run', '--progress', 'pl')).toContain('plain')
})

test('every setting is an option of a command that takes values of the same kind, or is asked for by the commands', () => {
  const options = new Set(leaves.flatMap((command) => command.options.map((option) => option.attributeName())))

  expect(settings.map(({ key }) => key).filter((key) => !options.has(key))).toEqual(['offline'])
  for (const { key, default: value, commands: only } of settings.filter((setting) => setting.default !== undefined)) {
    const defaults = leaves
      .filter((command) => only === undefined || only.includes(command.name()))
      .map((command) => command.getOptionValue(key) as unknown)
      .filter((held) => held !== undefined)
    expect([key, defaults.every((held) => held === value)]).toEqual([key, true])
  }
})

test('no command ends with a number that has no name, and every name is used', () => {
  const sources = sourcesBelow(import.meta.dirname)
  const unused = Object.keys(exitCodes).filter((name) => !sources.some((text) => text.includes(`exitCodes.${name}`)))

  expect(unused).toEqual([])
  expect(exitCodeRows.map(({ code }) => code)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130])
})

test('the guide has every exit code', () => {
  const guide = readFileSync(path.join(import.meta.dirname, '../../docs/guides/run-a-diagnosis.md'), 'utf8')
  const listed = [...guide.matchAll(/^\| +([0-9]+) \|/gm)].map(([, code]) => Number(code))

  expect(listed).toEqual(exitCodeRows.map(({ code }) => code))
})

test('without a command the help is printed on stderr, and nothing is done', async () => {
  const { code, out, err } = await running()

  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('Usage: diagnose')
})

test.each(helpTopics)('help %s tells of the topic', async (topic) => {
  const { code, out, err } = await running('help', topic)

  expect([code, err]).toEqual([0, ''])
  expect(out.length).toBeGreaterThan(200)
})

test.each([
  [['help', 'enviroment'], 'environment'],
  [['uplaod'], 'upload'],
  [['show', '--limt', '3'], '--limit'],
  [['panorama', 'updat'], 'update'],
  [['config', 'get', 'minCuont'], 'minCount'],
])('%j is refused with what it may have meant', async (args, near) => {
  const { code, err } = await running(...args)

  expect(code).toBe(2)
  expect(err).toContain(`Did you mean ${near}?`)
})

test('with --json wrong usage is one object, and nothing of the command line in it', async () => {
  const { code, err } = await running('version', '--json', '--tokne=moocdb_secret')

  expect(code).toBe(2)
  expect(JSON.parse(err)).toMatchObject({
    code: 'usage.unknownOption',
    exitCode: 2,
    type: expect.stringMatching(/^urn:/) as string,
  })
  expect(err).not.toContain('secret')
})

test('the version for programs names what the command writes', async () => {
  expect(JSON.parse((await running('version', '--json')).out)).toMatchObject({ name: 'diagnose', bundle_format: 1 })
})

function sourcesBelow(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** The texts of a file of ours and of all that it loads, at once or later. */
function loadedBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const loaded = text.matchAll(
    /^(?:import (?!type )[^'"]*?|export [^'"]*? from |\} from |.*\bimport\()'(\.[^']+\.ts)'/gm,
  )
  return [text, ...[...loaded].flatMap(([, name = '']) => loadedBy(path.resolve(path.dirname(file), name), seen))]
}
