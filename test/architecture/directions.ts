/**
 * Who may import whom (docs/ARCHITECTURE.md, "Directions"), as rules for dependency-cruiser.
 *
 * Inside `shared`, a type may be imported upwards, because the contracts between the rooms are types; a value may not.
 *
 * @module
 */
import type { IForbiddenRuleType } from 'dependency-cruiser'

const tests = '\\.test\\.tsx?$'
const wordLists = '^shared/src/anonymise/(lexicon-words|file-extensions|shipped-agents)\\.ts$'
const engine = '^shared/src/(base|shape|scan|anonymise|explain|diagnosis|bundle|compare|panorama|translate|moocdb)/'

export const directions: IForbiddenRuleType[] = [
  {
    name: 'no-cycle',
    comment: 'Modules in a circle cannot be read one after the other.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'found',
    comment: 'An import that does not resolve is not checked either.',
    from: { path: '^(shared|diagnose-cli|server|web|test)/' },
    to: { couldNotResolve: true },
  },
  between('shared', ['diagnose-cli', 'server', 'web', 'test']),
  between('web', ['diagnose-cli', 'server', 'test']),
  between('diagnose-cli', ['server', 'web', 'test']),
  between('server', ['diagnose-cli', 'test']),
  {
    name: 'shared-is-pure',
    comment: 'shared runs in a browser tab: it has no file, socket or clock of its own.',
    from: { path: '^shared/src/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pages-are-pure',
    comment: 'Pages and parts turn values into markup, and islands run in a browser.',
    from: { path: '^web/src/(pages|parts|islands)/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  layer('base', ['base']),
  layer('shape', ['base', 'shape']),
  layer('anonymise', ['base', 'shape', 'scan', 'anonymise']),
  layer('diagnosis', ['base', 'shape', 'scan', 'anonymise', 'diagnosis']),
  layer('compare', ['base', 'shape', 'diagnosis', 'compare']),
  layer('translate', ['base', 'translate']),
  layer('moocdb', ['base', 'shape', 'translate', 'moocdb']),
  {
    name: 'scan-is-low',
    comment:
      'The scan fills partial states, so it knows them, their lines and the names of categories, and nothing else above it.',
    from: { path: '^shared/src/scan/', pathNot: tests },
    to: {
      path: '^shared/src/',
      pathNot: '^shared/src/(base|shape|scan|diagnosis/(category|partial|sample-line|merge[a-z-]*))[/.]',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'engine-knows-no-platform',
    comment: 'The engine meets a platform only through the interface handed in.',
    from: { path: engine, pathNot: tests },
    to: { path: '^shared/src/platforms/[^/]+/' },
  },
  {
    name: 'platform-interface-is-a-type',
    comment: 'The interface of a platform has no code to call.',
    from: { path: engine, pathNot: tests },
    to: { path: '^shared/src/platforms/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'platforms-apart',
    comment: 'A platform knows no other platform.',
    from: { path: '^shared/src/platforms/([^/]+)/' },
    to: { path: '^shared/src/platforms/[^/]+/', pathNot: '^shared/src/platforms/$1/' },
  },
  {
    name: 'check-is-independent',
    comment:
      'The check for private values shares no code with what replaces them: only lists of words, which are data.',
    from: { path: '^shared/src/explain/', pathNot: tests },
    to: {
      path: '^shared/src/',
      pathNot: `^shared/src/(base|explain)/|${wordLists}`,
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'search-is-independent',
    comment: 'The search for values of the log shares no code with what replaces them either.',
    from: { path: '^shared/src/verify/', pathNot: tests },
    to: { path: '^shared/src/anonymise/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'word-lists-are-data',
    comment: 'What the replacing and the check both read has no code to share.',
    from: { path: wordLists },
    to: { path: '^shared/src/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'routes-apart',
    comment: 'A subject of the server does not call the routes of another one.',
    from: { path: '^server/src/([^/]+)/' },
    to: { path: '^server/src/[^/]+/.*routes\\.tsx?$', pathNot: '^server/src/$1/' },
  },
]

function between(workspace: string, others: readonly string[]): IForbiddenRuleType {
  return {
    name: `${workspace}-imports-no-${others.join('-')}`,
    comment: 'Imports run one way: server and diagnose-cli use shared, the server uses the pages of web.',
    from: { path: `^${workspace}/`, pathNot: tests },
    to: { path: `^(${others.join('|')})/` },
  }
}

function layer(folder: string, below: readonly string[]): IForbiddenRuleType {
  return {
    name: `${folder}-is-low`,
    comment: 'base <- shape, scan <- anonymise <- diagnosis <- bundle',
    from: { path: `^shared/src/${folder}/`, pathNot: tests },
    to: {
      path: '^shared/src/',
      pathNot: `^shared/src/(${below.join('|')})/`,
      dependencyTypesNot: ['type-only'],
    },
  }
}
