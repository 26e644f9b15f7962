import { afterEach, expect, test, vi } from 'vitest'
import { adversarialLines } from '../../../test/builders/adversarial-events/all-cases.ts'
import { canaryLines } from '../../../test/builders/canaries.ts'
import { tokensOfEvents, type Anonymiser, type AnonymiserOptions } from '../anonymise/anonymise.ts'
import { edx } from '../platforms/edx/edx.ts'
import type { Platform } from '../platforms/platform.ts'
import { sampleLine as lineOf } from '../diagnosis/sample-line.ts'
import { samplesFile } from '../bundle/layout.ts'
import { sampleLine } from '../bundle/sample-lines.ts'
import type { RawFinding } from '../verify/sampled-lines.ts'
import { aBundle } from '../../../test/builders/bundles.ts'
import { findingsIn } from '../../../test/builders/sample-findings.ts'
import { rawFindings } from '../../../test/builders/raw-findings.ts'

/** A module of the anonymiser with something of it made wrong. */
type Wrong = Record<string, unknown>
type Actual = Record<string, (...args: never[]) => unknown>

interface Fault {
  /** The module that is wrong, and how; or a platform whose rules are. */
  module?: string
  wrong?: (actual: Actual) => Wrong
  platform?: Partial<Platform>
  /** Where every event is treated as the same one. */
  sameOrdinal?: true
}

const { vocabulary } = edx
const itself = (text: string): string => text

const faults: Record<string, Fault> = {
  'every key stays': { platform: { vocabulary: { ...vocabulary, isKey: () => true } } },
  'keys of letters stay': {
    platform: { vocabulary: { ...vocabulary, isKey: (key) => vocabulary.isKey(key) || /^[a-z0-9]+$/i.test(key) } },
  },
  'mail addresses stay': wrongIn('address-forms.ts', { emailSurrogate: itself }),
  'user names stay': wrongIn('address-forms.ts', { userSurrogate: itself }),
  'IP addresses stay': wrongIn('address-forms.ts', { ipSurrogate: itself }),
  'hosts stay': wrongIn('address-forms.ts', { hostSurrogate: itself }),
  'user agents stay': wrongIn('user-agents.ts', { agentRepresentative: itself }),
  'languages stay': wrongIn('user-agents.ts', { languageRepresentative: itself }),
  'free text stays': wrongIn('lexicon.ts', { textSurrogate: itself }),
  'numbers stay': wrongIn('number-form.ts', { numberSurrogate: itself }),
  'small numbers stay': {
    module: 'number-form.ts',
    wrong: ({ numberSurrogate }) => ({
      numberSurrogate: (text: never, scope: never) => (String(text).length < 3 ? text : numberSurrogate?.(text, scope)),
    }),
  },
  'numbers have no mark': wrongIn('number-form.ts', { numberSurrogate: (text: string) => text.replace(/[2-8]/g, '7') }),
  'hexadecimal ids stay': wrongIn('opaque-forms.ts', { hexSurrogate: itself }),
  'hexadecimal ids have no mark': wrongIn('opaque-forms.ts', {
    hexSurrogate: (text: string) => text.replace(/[0-9]/g, '1').replace(/[a-f]/g, 'a'),
  }),
  'tokens stay': wrongIn('token-form.ts', { tokenSurrogate: itself }),
  'data URIs stay': wrongIn('token-form.ts', { dataUriSurrogate: itself }),
  'keys are written backwards': wrongIn('surrogate-key.ts', {
    plainKey: (text: string) => ({ key: [...text].reverse().join(''), kind: 'key' }),
  }),
  'a mail address keeps what stands before its host': wrongIn('address-forms.ts', {
    emailSurrogate: (text: string) => `${text.split('@')[0]}@example.org`,
  }),
  'file names stay': wrongIn('opaque-forms.ts', { fileSurrogate: itself }),
  'parts of addresses stay': wrongIn('opaque-forms.ts', { slugSurrogate: itself }),
  'timestamps stay': wrongIn('timestamp-form.ts', { timestampSurrogate: itself }),
  'paths stay': wrongIn('url-form.ts', { pathSurrogate: itself }),
  'queries stay': wrongIn('url-form.ts', { querySurrogate: itself }),
  'forms stay': wrongIn('form-text.ts', { formSurrogate: itself }),
  'texts in fields of closed lists stay, whatever they are': {
    platform: { vocabulary: { ...vocabulary, keepRule: keepsAnyModeOrEmpty } },
  },
  'brackets of a list are forgotten, so that passwords in lists stay': {
    platform: { vocabulary: { ...vocabulary, keepRule: keepsLists } },
  },
  'ids of the platform stay': {
    platform: { idForms: edx.idForms.map((form) => ({ ...form, surrogate: itself })) },
  },
  'JSON in strings is not looked into': wrongIn('text-treatment.ts', {}, leavesNestedJson),
  'names of events stay': wrongIn('text-treatment.ts', {}, leavesNames),
  'all events have the same surrogates': { sameOrdinal: true },
}

/** Faults that let no token of 4 characters stay: only the explanation finds them. */
const withoutRawValue = new Set([
  'languages stay',
  'small numbers stay',
  'hexadecimal ids have no mark',
  'all events have the same surrogates',
])

afterEach(() => {
  vi.doUnmock('../anonymise/anonymise.ts')
  vi.resetModules()
})

test.each(Object.entries(faults))('it is found where %s', async (name, fault) => {
  const anonymiser = await faulty(fault)
  const copies = events.map((text, i) => anonymiser.event(text, fault.sameOrdinal === true ? 1 : i + 1))

  expect(findingsIn(copies, edx).length).toBeGreaterThan(0)
  expect(tokensFound(copies).length > 0).toBe(!withoutRawValue.has(name))
})

test('nothing is found where nothing is wrong', async () => {
  const anonymiser = await faulty({})
  const copies = events.map((text, i) => anonymiser.event(text, i + 1))

  expect(Object.keys(faults).length).toBeGreaterThanOrEqual(25)
  expect(findingsIn(copies, edx)).toEqual([])
  expect(tokensFound(copies)).toEqual([])
})

/** What the search for the tokens of the sampled lines finds in a bundle with these samples. */
function tokensFound(copies: readonly string[]): RawFinding[] {
  const samples = new TextEncoder().encode(copies.map((copy) => sampleLine('aaaaaaaaaa', copy)).join(''))
  const file = samplesFile('aaaaaaaaaa')
  return rawFindings(new Map(aBundle()).set(file, samples), events.map(lineOf)).filter(
    (finding) => finding.line !== undefined && finding.file === file,
  )
}

const events = [...everyNth(canaryLines(), 40), ...adversarialLines(), ...manyGrades()].filter(
  (line) => line.startsWith('{') && line.length < 5_000,
)

/** No surrogate equals one of these by chance, so that what is found is the fault. */
const rawTokens = tokensOfEvents(events)

/** A learner's grade is a small number that chance does not spread. */
function manyGrades(): string[] {
  return Array.from({ length: 100 }, (_, i) =>
    JSON.stringify({
      event_source: 'server',
      event_type: 'problem_check',
      event: { grade: 80 + (i % 7), attempts: 2 },
    }),
  )
}

function everyNth(lines: readonly string[], n: number): string[] {
  return lines.filter((_, i) => i % n === 0)
}

function wrongIn(module: string, functions: Wrong, wrong: (actual: Actual) => Wrong = () => functions): Fault {
  return { module, wrong }
}

async function faulty({ module, wrong, platform }: Fault): Promise<Anonymiser> {
  vi.resetModules()
  const path = `../anonymise/${module ?? 'anonymise.ts'}`
  if (wrong !== undefined) {
    vi.doMock(path, async (original) => {
      const actual = await original<Actual>()
      return { ...actual, ...wrong(actual) }
    })
  }
  const { createAnonymiser } = (await import('../anonymise/anonymise.ts')) as {
    createAnonymiser(options: AnonymiserOptions): Anonymiser
  }
  // The ids are made by the platform, with the same modules.
  const fresh = (await import('../platforms/edx/edx.ts')) as { edx: Platform }
  vi.doUnmock(path)
  return createAnonymiser({ platform: { ...fresh.edx, ...platform }, seed: 'f'.repeat(64), rawTokens })
}

function keepsAnyModeOrEmpty(path: string, value: string): string | undefined {
  return vocabulary.keepRule(path, value) ?? (/(?:mode|type|code|success|name)$/.test(path) ? 'K0.enum' : undefined)
}

function keepsLists(path: string, value: string): string | undefined {
  return vocabulary.keepRule(path, value) ?? (path.endsWith('[]') ? 'K0.enum' : undefined)
}

function leavesNestedJson(actual: Actual): Wrong {
  return { TextTreatment: withText(actual, (text) => /^[{["]/.test(text)) }
}

function leavesNames(actual: Actual): Wrong {
  return { TextTreatment: withText(actual, (_text, { path }) => path === 'event_type') }
}

type Treatment = new (...args: unknown[]) => { text(text: string, place: { path: string }): string }

function withText(actual: Actual, stays: (text: string, place: { path: string }) => boolean): Treatment {
  const Base = actual['TextTreatment'] as unknown as Treatment
  return class extends Base {
    override text(text: string, place: { path: string }): string {
      return stays(text, place) ? text : super.text(text, place)
    }
  }
}
