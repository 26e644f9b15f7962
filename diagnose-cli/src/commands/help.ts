import { Command } from 'commander'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { helpTopics, tell } from '../refusal.ts'
import { didYouMean } from '@mooc-panorama/shared/base/nearest-names.ts'
import { topicSummaries, topicText } from './help-texts.ts'

export function helpCommand(io: Io, done: Done): Command {
  return new Command('help')
    .summary('show what a command does, or tell of a topic. Network: never')
    .description('Network: never.\n\nShows what a command does, or tells of a topic.')
    .argument('[command or topic...]')
    .addHelpText('after', `\n${topicList}`)
    .action((names: string[], _flags: object, command: Command) => done(help(names, command, io)))
}

const topicList = `Topics:\n${helpTopics.map((topic) => `  ${topic.padEnd(12)}  ${topicSummaries[topic]}`).join('\n')}`

function help(names: readonly string[], { parent }: Command, io: Io): ExitCode {
  const [first] = names
  const topic = helpTopics.find((known) => known === first)
  if (topic !== undefined) {
    io.out(topicText(topic))
    return exitCodes.done
  }
  let found = parent ?? undefined
  for (const name of names) found = found?.commands.find((command) => command.name() === name)
  if (found !== undefined) {
    found.outputHelp()
    if (first === undefined) io.out(`\n${topicList}`)
    return exitCodes.done
  }
  const known = [...(parent?.commands ?? []).map((command) => command.name()), ...helpTopics]
  const near = didYouMean(names.join(' '), known)
  const message = [`There is no help of this name.${near}`, topicList]
  return tell({ exitCode: exitCodes.usage, code: 'usage.unknownTopic', message }, io)
}
