import { Argument, Command } from 'commander'
import { bashCompletion, fishCompletion, wordsOf, zshCompletion } from '../completion/completion-scripts.ts'
import { exitCodes, type Done } from '../exit-codes.ts'
import type { Io } from '../io.ts'

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

export function completionCommand(io: Io, done: Done): Command {
  return new Command('completion')
    .summary('print what a shell needs to complete commands and flags. Network: never')
    .description('Network: never.\n\nPrints a script that lets a shell complete commands, flags and their choices.')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', examples)
    .action((shell: Shell, _flags: object, command: Command) => {
      io.out(scripts[shell](wordsOf(command.parent ?? command)))
      done(exitCodes.done)
    })
}

const examples = `
Examples:
  source <(diagnose completion bash)
  diagnose completion zsh > "\${fpath[1]}/_diagnose"
  diagnose completion fish > ~/.config/fish/completions/diagnose.fish`
