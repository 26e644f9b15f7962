/**
 * Scripts with which a shell completes the command line, made of the commands as they are.
 *
 * @module
 */
import type { Command, Option } from 'commander'

/** What may follow a command. */
export interface CommandWords {
  /** The names from the program on, without its own: `panorama update`. */
  path: string
  subcommands: { name: string; summary: string }[]
  flags: { flag: string; summary: string; takesValue: boolean; choices: readonly string[] }[]
  /** What its first argument may be, where that is a closed list. */
  choices: readonly string[]
}

/** The program and all commands below it. */
export function wordsOf(command: Command, path = ''): CommandWords[] {
  const subcommands = command.commands.map((below) => ({ name: below.name(), summary: below.summary() }))
  const own: CommandWords = {
    path,
    subcommands,
    flags: [...command.options.map(flagOf), help],
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }
  return [own, ...command.commands.flatMap((below) => wordsOf(below, `${path} ${below.name()}`.trim()))]
}

export function bashCompletion(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    ({ path, subcommands, choices, flags }) =>
      `    '${path}') words='${[...subcommands.map(({ name }) => name), ...choices, ...flags.map(({ flag }) => flag)].join(' ')}' ;;`,
  )
  const values = commands.flatMap(({ path, flags }) =>
    flags
      .filter(({ takesValue }) => takesValue)
      .map(({ flag, choices }) => `    '${path} ${flag}') words='${choices.join(' ')}'; files=1 ;;`),
  )
  return `# bash completion of diagnose
_diagnose() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path='' words='' files='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
      ${commands.flatMap(({ path }) => (path === '' ? [] : [`'${path}'`])).join(' | ')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  case "$path $before" in
${values.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ $current != -* && ( -n $files && -z $words || -z $files ) ]]; then
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _diagnose diagnose`
}

export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef diagnose
# zsh completion of diagnose, by the one of bash
autoload -U +X bashcompinit && bashcompinit
${bashCompletion(commands)}`
}

export function fishCompletion(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ path, subcommands, flags, choices }) => {
    const names = path.split(' ')
    const when =
      path === '' ? '__fish_use_subcommand' : names.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ')
    const start = `complete -c diagnose -n '${when}'`
    return [
      ...subcommands.map(({ name, summary }) => `${start} -f -a ${name} -d ${quoted(summary)}`),
      ...choices.map((choice) => `${start} -f -a ${choice}`),
      ...flags.map(
        ({ flag, summary, takesValue, choices: values }) =>
          `${start} ${flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`} -d ${quoted(summary)}${takesValue ? ' -r' : ''}${values.length > 0 ? ` -f -a '${values.join(' ')}'` : ''}`,
      ),
    ]
  })
  return ['# fish completion of diagnose', ...lines].join('\n')
}

const help = { flag: '--help', summary: 'show what the command does', takesValue: false, choices: [] }

function flagOf(option: Option): CommandWords['flags'][number] {
  return {
    flag: option.long ?? option.short ?? '',
    summary: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? [],
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, String.raw`\$&`)}'`
}
