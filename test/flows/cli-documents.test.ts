import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnoseProgram } from '../../diagnose-cli/src/program.ts'
import { anIo } from '../builders/io.ts'

const root = join(import.meta.dirname, '../..')
const guides = readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`)
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...(readdirSync(join(root, 'docs'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const textOf = (document: string): string => readFileSync(join(root, document), 'utf8')

test('every link of the documents leads to a file that is there', () => {
  const broken = documents.flatMap((document) =>
    [...textOf(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(root, dirname(document), link)))
      .map((link) => `${document}: ${link}`),
  )

  expect(broken).toEqual([])
})

test('the index of the documents has every guide and every format', () => {
  const formats = documents.filter((document) => document.startsWith('docs/formats/'))
  const index = textOf('docs/README.md')

  expect([...guides, ...formats].filter((document) => !index.includes(`(${document.replace('docs/', '')})`))).toEqual(
    [],
  )
})

const program = await diagnoseProgram(anIo(), () => {})
type Command = (typeof program.commands)[number]

/** Lines of code that call the command, as words. */
const calls = ['README.md', ...guides].flatMap((document) =>
  [...textOf(document).matchAll(/\bdiagnose ([a-z]+[^`\n|;&]*)/g)]
    .map(([, line = '']) => ({ document, words: line.replace(/ {2,}#.*/, '').split(/\s+/) }))
    .filter(({ words: [name = ''] }) => program.commands.some((command) => command.name() === name)),
)

test('the guides call commands', () => {
  expect(calls.length).toBeGreaterThan(40)
})

test('every flag that a document gives to a command is one of it', () => {
  const unknown = calls.flatMap(({ document, words }) => {
    const flags = words.flatMap((word) => /^--[a-z-]+/.exec(word) ?? [])
    const known = optionsOf(words, program)
    return flags.filter((flag) => !known.includes(flag)).map((flag) => `${document}: ${words[0]} ${flag}`)
  })

  expect(unknown).toEqual([])
})

/** Of the command that the words name, also of one below another. */
function optionsOf([name, ...rest]: readonly string[], parent: Command): string[] {
  const command = parent.commands.find((one) => one.name() === name)
  if (command === undefined) return parent.options.flatMap(({ long }) => long ?? [])
  return ['--help', ...optionsOf(rest, command)]
}
