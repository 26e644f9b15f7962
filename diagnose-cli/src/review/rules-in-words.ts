/**
 * The rules of a diagnosis in plain words, for who has to judge it and has not written it.
 *
 * @module
 */

/** Why a value may stay; by the rule as `kept-values.csv` names it. */
export const keepRules: ReadonlyMap<string, string> = new Map([
  ['K0.empty', 'It is an empty text.'],
  ['K0.number-0-1', 'It is the number 0 or 1.'],
  ['K0.boolean', 'It is true or false.'],
  ['K0.word', 'It is a word such as on, off or null.'],
  ['K0.enum', 'It is one of a short published list of values of this field, such as correct or html5.'],
  ['K0.masked', 'The platform itself has put stars in its place.'],
  ['K0.event-name', 'It is the name of an event of the platform, published in its reference or its code.'],
  ['K0.user-agent', 'It is a shipped example of a kind of browser; the browser of the event is of that kind.'],
  ['K0.language', 'It is a shipped example of a language setting.'],
  ['K0.path', 'It is an address of the platform that has only published words in it.'],
  ['N1', 'Many users on several networks have sent this name, and its words are of the code of the platform.'],
  ['N2.words', 'A server has written this name, and its words are of the code of the platform.'],
  ['N2.users', 'A server has written this name, and many users have it.'],
  ['N3', 'It is the form of an address, with names and numbers taken out of it.'],
  ['N.unlisted', 'It stands for all names that no rule shows.'],
  ['K3.approved', 'You have approved this name.'],
])

/** What stays and may tell something (docs/privacy.md). */
export const residualRisks: readonly string[] = [
  'Who holds the log may be able to tell which event a rare shape or sample stands for.',
  'An event type of few users shows that somebody used that feature, and in which months.',
  'Words of published lists, such as correct or html5, are those of one real event.',
  'The times of a sample are moved, and stay in their month.',
  'A shape has at least as many events as it has samples.',
  'Two diagnoses of one course, compared, show how it grew. A new upload takes the place of the old one.',
  'Copies that others have downloaded cannot be recalled by a withdrawal.',
]

export const howToCheck: readonly { command: string; what: string }[] = [
  { command: 'diagnose check --explain', what: 'says of every key, value and name by which rule it may be here.' },
  {
    command: 'diagnose verify --against <logs>',
    what: 'reads the logs again and looks for every value of the diagnosis in them.',
  },
  { command: 'diagnose review', what: 'shows every sample, and leaves out what you do not want to share.' },
  { command: 'diagnose upload --dry-run', what: 'shows the exact files and bytes, and opens no connection.' },
]
