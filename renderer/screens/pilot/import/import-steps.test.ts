import { expect, test } from 'vitest'
import { problemOf } from '../../../../shared/contract/problem.ts'
import { atFile, type ImportMove, type ImportStep, importStep } from './import-steps.ts'

const file = new File(['x'], 'inscrits.csv')
const report = { imported: 3, updated: 0, unchanged: 0, refused: [], warnings: [] }
const gone = problemOf('station-gone', 503)
const after = (...moves: readonly ImportMove[]): ImportStep => moves.reduce(importStep, atFile)
const choose = { move: 'choose', file } as const
const tried = { move: 'tried', answer: { report } } as const

test('a file that can be read is shown before anything is written', () => {
  expect(after(choose).step).toBe('reading')
  expect(after(choose, tried)).toMatchObject({ step: 'preview', rereading: false, report })
})

test('a file that cannot be read leads back to the choice, with why', () => {
  expect(after(choose, { move: 'tried', answer: { problem: gone } })).toEqual({ step: 'file', problem: gone })
})

test('a file whose columns are not recognised asks which they are', () => {
  const problem = problemOf('missing-columns', 400, { detail: 'Colonnes du fichier : « Réf. ».' })
  expect(after(choose, { move: 'tried', answer: { problem } })).toMatchObject({ step: 'columns', headings: ['Réf.'] })
})

test('a correction that the station refuses keeps the preview that was there', () => {
  const correct = { move: 'correct', mapping: { columns: {} } } as const
  expect(after(choose, tried, correct)).toMatchObject({ step: 'preview', rereading: true })
  expect(after(choose, tried, correct, { move: 'tried', answer: { problem: gone } })).toMatchObject({
    step: 'preview',
    rereading: false,
    report,
    problem: gone,
  })
})

test('an import ends in its report, also when it could not be stopped in time', () => {
  const written = { move: 'written', answer: { report }, at: 5 } as const
  const moves = [choose, tried, { move: 'write' }, { move: 'cancel' }, { move: 'cancel-failed' }] as const
  expect(after(...moves)).toMatchObject({ step: 'writing', cancelling: false })
  expect(after(...moves, written)).toMatchObject({ step: 'report', report, at: 5 })
})

test('an answer that comes after one has left changes nothing', () => {
  expect(after(choose, { move: 'leave' }, tried)).toBe(atFile)
})

test('questions about columns wait for an answer, one by one, and a column told by hand answers its own', () => {
  const lastName = { field: 'lastName', headings: ['Nom', 'Nom du payeur'] } as const
  const status = { field: 'status', headings: ['Situation'] } as const
  const mapping = { columns: { lastName: 'Nom' } }
  const read = { format: 'csv', headings: [], rows: 3, mapping, doubts: [lastName, status] }
  const asked = { move: 'tried', answer: { report: { ...report, file: read } } } as never
  const doubtsAfter = (...moves: readonly ImportMove[]) => {
    const state = after(choose, asked, ...moves)
    return state.step === 'preview' ? state.doubts : null
  }
  expect(doubtsAfter()).toEqual([lastName, status])
  // The guess was right: the answer changes no column.
  expect(doubtsAfter({ move: 'correct', mapping, answered: lastName })).toEqual([status])
  expect(doubtsAfter({ move: 'correct', mapping: { columns: { lastName: 'Nom', status: 'Situation' } } })).toEqual([
    lastName,
  ])
})
