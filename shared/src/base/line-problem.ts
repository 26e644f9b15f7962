/**
 * What can be wrong with a line of a log, or with the event in it. Part of the list of all problems; apart, because a page that
 * reads events alone need not have the others.
 *
 * @module
 */
export const lineProblems = {
  // A line of a log. The code after the dot is the cause that `malformed.csv` counts.
  'line.not-json': 'The line is not valid JSON.',
  'line.truncated': 'The line ends in the middle of its JSON object.',
  'line.not-object': 'The line is JSON, but not an object.',
  'line.prefixed-unreadable': 'Text stands before the JSON, and the JSON after it cannot be read.',
  'line.too-long': 'The line is longer than 16 MiB.',
  'line.too-many-values': 'The line is longer than 1 MiB and has more than 500,000 values.',
  'line.too-deep': 'The JSON is nested deeper than 64 levels.',
  'line.no-event-type': 'The object has no text in its event_type field.',
  'line.no-event-source': 'The object has no text in its event_source field.',
  'line.bad-utf8': 'The line is not valid UTF-8, and cannot be read with its bad bytes replaced.',

  // An event that is to be translated.
  'event.bad-time': 'The event has no time that can be read.',
} as const satisfies Record<string, string>
