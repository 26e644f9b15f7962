/**
 * README.txt of a bundle: for the person who finds the folder and has never heard of us.
 *
 * The text is part of format 1, like a column: the shelf compares it letter by letter, so that nothing else can be
 * said in it. A change of a sentence is a change of the format.
 *
 * @module
 */
import { diagnosisNameText } from '../diagnosis/diagnosis-name.ts'
import type { Manifest } from './manifest.ts'

type ReadmeFacts = Pick<Manifest, 'format' | 'name' | 'totals' | 'settings' | 'withheld' | 'anonymisation'>

export function readmeText({ format, name, totals, settings, withheld, anonymisation }: ReadmeFacts): string {
  return `Diagnosis ${diagnosisNameText(name)}
Format ${format} of MOOC Panorama

WHAT THIS IS

A diagnosis says which kinds of events a tracking log holds, how often, and how
they are built. It was made on the machine that holds the log. Making it has
sent nothing to anybody.

  ${totals.lines} lines = ${totals.events} events + ${totals.malformed} malformed lines + ${totals.blank} blank lines
  ${totals.categories} categories (event type and source), ${totals.shapes} shapes

WHAT IS IN HERE

  manifest.json        totals, settings, and every file with its SHA-256
  classification.csv   the categories, most frequent first
  shapes.json          how the events of each category are built
  samples/             sample events, one file per category
  kept-values.csv      every text value that was kept as it was, and the rule
  redaction.csv        where values were replaced, and how often
  malformed.csv        lines that could not be read, by cause

A folder "local", where there is one, is for you alone. It is never sent.

WHAT WAS REMOVED

No line of the log is in here. In the sample events every key and every value
that the published vocabulary does not list was replaced by an invented one of
the same form: names, mail addresses, network addresses, ids, answers, texts,
times. The invented ones do not depend on what they replace.
${anonymisation.replacedValues} values were replaced, ${anonymisation.keptValues} were kept.
${suppression(totals, settings)}${keptBack(withheld)}${approved(anonymisation)}
WHAT REMAINS, AND MAY TELL SOMETHING

The name of the diagnosis, as you chose it. Counts: how often each kind of event
occurs, in how many courses, in which months. Words of the vocabulary, such as
"correct" or "html5". The structure of rare events: a category marked few_users
was seen by fewer than ${settings.minUsers} users, and shows that somebody used that feature.
Who holds the log may be able to tell which event a rare sample stands for.

BEFORE YOU SEND IT

Read kept-values.csv and a few samples. "diagnose upload" shows the bytes that
it would send, and asks. What you send becomes public.

HOW TO WITHDRAW

  diagnose withdraw <id>

The id stands in the receipt of the upload. Withdrawal removes the diagnosis
from the shelf and from every figure. Copies that others have downloaded cannot
be recalled.
`
}

function suppression(totals: ReadmeFacts['totals'], settings: ReadmeFacts['settings']): string {
  if (settings.minCount === 1) return ''
  return `Categories and shapes with fewer than ${settings.minCount} events were left out: ${totals.suppressedCategories} categories
with ${totals.suppressedEvents} events together.
`
}

const ofProfile = {
  'schema-only': 'There are no samples: only counts and structures.\n',
  structure: 'In the samples every text is one word, every number 0, every truth value false.\n',
  full: '',
}

function keptBack(withheld: ReadmeFacts['withheld']): string {
  if (withheld === undefined) return ''
  const { profile, categories, events, fields, samples, courses } = withheld
  return `The owner of the log has withheld ${categories} categories and ${courses} courses with
${events} events together, ${fields} fields and ${samples} sample events.
${ofProfile[profile]}`
}

function approved({ approvals = [] }: ReadmeFacts['anonymisation']): string {
  if (approvals.length === 0) return ''
  return `${approvals.length} event types are named because the owner of the log has approved it.
`
}
