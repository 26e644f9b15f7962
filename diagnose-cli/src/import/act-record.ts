/**
 * Acts as numbers and texts, in a record of a step.
 *
 * @module
 */
import type { Act, Assessment, Observation, Submission } from '@mooc-panorama/shared/translate/act.ts'
import type { LastWritten } from './last-written.ts'
import type { StepPiece, StepPieceReader } from './step-piece.ts'
import type { StepReader } from './step-reader.ts'
import type { StepWriter } from './step-writer.ts'

const kinds = { observation: 0, submission: 1, rare: 2 } as const
const judgements = { none: 0, right: 1, wrong: 2, other: 3 } as const
/** Attempts are counted from 0, and are numbers of 32 bits. */
const noAttempt = -1

/** Who writes the step, and what the learner's last one said. */
interface WritingWay {
  writer: StepWriter
  last: LastWritten
}

/** What few events mean is written as JSON. */
export function writeAct(act: Act, piece: StepPiece, way: WritingWay): void {
  if (act.kind === 'observation') writeObservation(act, piece, way)
  else if (act.kind === 'submission') writeSubmission(act, piece, way)
  else {
    piece.push(kinds.rare)
    piece.pushText(JSON.stringify(act))
  }
}

export function readAct(piece: StepPieceReader, reader: StepReader): Act {
  const kind = piece.next()
  if (kind === kinds.observation) return readObservation(piece, reader)
  if (kind === kinds.submission) return readSubmission(piece, reader)
  return JSON.parse(piece.text()) as Act // by `writeAct`
}

function writeObservation(
  { eventType, module, data }: Observation,
  piece: StepPiece,
  { writer, last }: WritingWay,
): void {
  piece.push(kinds.observation)
  writer.writeText(eventType, piece)
  writer.writeModule(module, piece, last)
  writeOptional(data === undefined || typeof data === 'string' ? data : JSON.stringify(data), piece)
}

function readObservation(piece: StepPieceReader, reader: StepReader): Observation {
  const eventType = reader.readText(piece) ?? ''
  const module = reader.readModule(piece)
  return { kind: 'observation', eventType, module, data: readOptional(piece) }
}

function writeSubmission(act: Submission, piece: StepPiece, { writer, last }: WritingWay): void {
  const { module, status, answer, attempt, assessment } = act
  piece.push(kinds.submission)
  writer.writeModule(module, piece, last)
  piece.push(status)
  writeOptional(answer ?? undefined, piece)
  piece.push(attempt ?? noAttempt)
  writeAssessment(assessment, piece)
}

/** Nearly all are right or wrong, and no more is said. */
function writeAssessment(assessment: Assessment | undefined, piece: StepPiece): void {
  if (assessment === undefined) return piece.push(judgements.none)
  const { grade, feedback } = assessment
  const isPlain = feedback === null && (grade === 0 || grade === 1)
  if (isPlain) return piece.push(grade === 1 ? judgements.right : judgements.wrong)
  piece.push(judgements.other)
  piece.pushText(JSON.stringify(assessment))
}

function readAssessment(piece: StepPieceReader): Assessment | undefined {
  const judgement = piece.next()
  if (judgement === judgements.none) return undefined
  if (judgement === judgements.other) return JSON.parse(piece.text()) as Assessment // by `writeAssessment`
  return { grade: judgement === judgements.right ? 1 : 0, feedback: null }
}

function readSubmission(piece: StepPieceReader, reader: StepReader): Submission {
  const module = reader.readModule(piece)
  const status = piece.next() as Submission['status'] // by `writeSubmission`, as is the rest
  const answer = readOptional(piece) ?? null
  const attempt = piece.next()
  return {
    kind: 'submission',
    module,
    status,
    answer,
    attempt: attempt === noAttempt ? null : attempt,
    assessment: readAssessment(piece),
  }
}

function writeOptional(text: string | undefined, piece: StepPiece): void {
  piece.push(text === undefined ? 0 : 1)
  if (text !== undefined) piece.pushText(text)
}

function readOptional(piece: StepPieceReader): string | undefined {
  return piece.next() === 0 ? undefined : piece.text()
}
