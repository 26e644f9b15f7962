/**
 * The topics of `diagnose help <topic>`.
 *
 * @module
 */
import { bundleFiles, localFolder } from '@mooc-panorama/shared/bundle/layout.ts'
import { configSchema, settings } from '../config/settings.ts'
import { exitCodeRows } from '../exit-codes.ts'
import type { HelpTopic } from '../refusal.ts'
import { alignedTable } from '../report/aligned-table.ts'

export const topicSummaries: Record<HelpTopic, string> = {
  environment: 'variables, configuration files, tokens',
  'exit-codes': 'what a script can rely on',
  formatting: 'what is printed where, and in which form',
  privacy: 'what stays on this machine, and what becomes public',
  bundle: 'what a diagnosis folder holds',
}

export function topicText(topic: HelpTopic): string {
  switch (topic) {
    case 'environment':
      return environmentText()
    case 'exit-codes':
      return alignedTable(
        [{ title: 'Code', align: 'right' }, { title: 'Meaning' }],
        exitCodeRows.map(({ code, meaning }) => [String(code), meaning]),
      )
    case 'formatting':
      return formattingText
    case 'privacy':
      return privacyText
    case 'bundle':
      return bundleText
  }
}

function environmentText(): string {
  const rows = settings.map(({ key, variable }) => [key, variable, configSchema.shape[key].description ?? ''])
  return `What holds: flag, else variable, else the file of --config or the
diagnose.config.json of the project, else your own file, else the default.

${alignedTable([{ title: 'Setting' }, { title: 'Variable' }, { title: 'Meaning' }], rows)}

The file of a project is looked for from here upward, up to the folder that
holds .git, your home or the root. It can make a diagnosis tell less, never
more, and it cannot choose a shelf. Your own file is diagnose/config.json in
$XDG_CONFIG_HOME, else in ~/.config.

DIAGNOSE_CONFIG  the file of --config
DIAGNOSE_PROFILE_DIR
                 the folder of --profile-dir: your own file, tokens, accepted
                 terms and snapshot are in it, and not below your home
DIAGNOSE_TOKEN   your token. Never in a flag, never in a configuration file; or
                 diagnose auth login keeps it in credentials.json beside your own
                 file (mode 0600)
NO_COLOR         any value: no colours`
}

const formattingText = `stdout holds what was asked for, stderr progress, warnings and questions: a
report can be piped on. Reports are chosen with -o format[=path], several times
if you like; one of them may go to stdout.

With --json an error is one JSON object on stderr, after RFC 9457: type, title,
detail, code, exitCode, help, and errors with code, file, line and pointer. It
never holds what was read.

Cells of a CSV file that begin with = + - @ are escaped for spreadsheets. Names
from logs are printed without control characters. Numbers and texts are the same
in every locale and time zone.`

const privacyText = `Logs stay here. A diagnosis holds event types, counts, shapes and a few sample
events in which values are replaced by invented ones of the same form; a value
stays only where a rule allows it, and kept-values.csv names each of them.

What remains and may still tell something: months, counts, known enumerations,
and the structure of rare events. --min-count <n> leaves out what has fewer
events, --samples <n> keeps fewer samples, --profile structure shows no value,
--profile schema-only no sample. diagnose review shows what would be shared, and
leaves out what you drop; its --html is one page for a privacy officer.

diagnose check looks at the finished files with other code than wrote them, and
ends with 3 where something looks private. Nothing of it is sent by any command
but upload, and by an import into a PostgreSQL server that you name; upload
shows every file first, and asks. status and withdraw send the id of a diagnosis,
auth a token, panorama update nothing of yours.
Copies that others have downloaded cannot be recalled by a withdrawal.`

const bundleText = `${bundleFiles.manifest}        totals, settings, every file with its digest
${bundleFiles.classification}   event types with their counts
${bundleFiles.shapes}          shapes, with counts and fields
samples/*.jsonl      a few events of each shape, with private values replaced
${bundleFiles.keptValues}      every value that was kept, and the rule that allowed it
${bundleFiles.redactions}        which fields had values replaced, and how many
${bundleFiles.malformed}        broken lines by cause
${bundleFiles.readme}           the same in plain words

The folder ${localFolder}/ is yours and never packed. diagnose pack makes a zip of the
rest; the same diagnosis gives the same bytes. show, check and upload take the
folder or the zip. The format is described in docs/formats/bundle.md.`
