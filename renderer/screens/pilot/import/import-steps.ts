import type { Problem } from '../../../../shared/contract/problem.ts'
import type { ColumnDoubt } from '../../../../shared/domain/attendees/import/doubts.ts'
import type { ImportMapping, ImportReport } from './import-report.ts'
import type { ImportAnswer } from './import-request.ts'
import { headingsToChoose } from './missing-columns.ts'

/** The steps of an import: file > preview > report, with the waits between them. */
export type ImportStep =
  | { readonly step: 'file'; readonly problem: Problem | null }
  | { readonly step: 'reading'; readonly file: File }
  /** The file is readable, but the columns for code and names are unknown: a person shows them. */
  | {
      readonly step: 'columns'
      readonly file: File
      readonly headings: readonly string[]
      readonly problem: Problem
    }
  | {
      readonly step: 'preview'
      readonly file: File
      readonly report: ImportReport
      readonly mapping: ImportMapping | undefined
      /** Questions that nobody has answered yet. */
      readonly doubts: readonly ColumnDoubt[]
      /** A correction is being tried; the numbers are those of the earlier mapping. */
      readonly rereading: boolean
      readonly problem: Problem | null
    }
  | { readonly step: 'writing'; readonly file: File; readonly preview: ImportReport; readonly cancelling: boolean }
  | {
      readonly step: 'report'
      readonly file: File
      readonly report: ImportReport | null
      readonly problem: Problem | null
      /** Wall clock, milliseconds: when the answer came. */
      readonly at: number
    }

export type ImportMove =
  | { readonly move: 'choose'; readonly file: File }
  /** `answered`: the question that the correction answers, if it is one. */
  | { readonly move: 'correct'; readonly mapping: ImportMapping; readonly answered?: ColumnDoubt }
  | { readonly move: 'tried'; readonly answer: ImportAnswer }
  | { readonly move: 'write' }
  | { readonly move: 'cancel' }
  | { readonly move: 'cancel-failed' }
  | { readonly move: 'written'; readonly answer: ImportAnswer; readonly at: number }
  | { readonly move: 'leave' }

export const atFile: ImportStep = { step: 'file', problem: null }

const afterTrial = (state: ImportStep, answer: ImportAnswer): ImportStep => {
  if (state.step !== 'reading' && state.step !== 'preview') return state
  if ('problem' in answer) {
    const { problem } = answer
    if (state.step === 'preview') return { ...state, rereading: false, problem }
    const headings = headingsToChoose(problem)
    return headings.length > 0 ? { step: 'columns', file: state.file, headings, problem } : { step: 'file', problem }
  }
  const { report } = answer
  // A later reading is by a mapping that names every column, and has no doubts of its own.
  const doubts = state.step === 'preview' ? state.doubts : (report.file?.doubts ?? [])
  const { file } = state
  return { step: 'preview', file, report, mapping: report.file?.mapping, doubts, rereading: false, problem: null }
}

function corrected(
  state: Extract<ImportStep, { step: 'preview' }>,
  { mapping, answered }: Extract<ImportMove, { move: 'correct' }>,
): ImportStep {
  const columnOf = (of: ImportMapping | undefined, { field }: ColumnDoubt) => String(of?.columns[field] ?? '')
  const doubts = state.doubts.filter(
    (doubt) => doubt !== answered && columnOf(mapping, doubt) === columnOf(state.mapping, doubt),
  )
  return { ...state, mapping, doubts, rereading: true, problem: null }
}

/** The next state. A move that no longer applies (an answer after leaving) changes nothing. */
export const importStep = (state: ImportStep, move: ImportMove): ImportStep => {
  switch (move.move) {
    case 'choose':
      return { step: 'reading', file: move.file }
    case 'correct':
      if (state.step === 'columns') return { step: 'reading', file: state.file }
      return state.step === 'preview' ? corrected(state, move) : state
    case 'tried':
      return afterTrial(state, move.answer)
    case 'write':
      return state.step === 'preview'
        ? { step: 'writing', file: state.file, preview: state.report, cancelling: false }
        : state
    case 'cancel':
    case 'cancel-failed':
      return state.step === 'writing' ? { ...state, cancelling: move.move === 'cancel' } : state
    case 'written':
      if (state.step !== 'writing') return state
      return 'report' in move.answer
        ? { step: 'report', file: state.file, report: move.answer.report, problem: null, at: move.at }
        : { step: 'report', file: state.file, report: null, problem: move.answer.problem, at: move.at }
    case 'leave':
      return atFile
  }
}
