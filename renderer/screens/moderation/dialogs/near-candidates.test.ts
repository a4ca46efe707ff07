import { expect, it } from 'vitest'
import { questionRow } from '../question-for-tests.ts'
import { nearCandidates } from './near-candidates.ts'

const rows = [
  questionRow('into', { text: 'Fratries séparées ?' }),
  questionRow('far', { text: 'Le buffet ?', votes: 9 }),
  questionRow('near', { text: 'Frères et sœurs séparés ?' }),
  questionRow('nearest', { text: 'Fratries et séparation ?' }),
  questionRow('merged', { mergedInto: 'far' }),
  questionRow('withheld', { state: 'safeguarding' }),
]
const ids = (sought: string) =>
  nearCandidates(rows, rows[0] as never, ['nearest', 'near'], sought).map(({ questionId }) => questionId)

it('puts proposals first, and offers nothing that cannot be merged', () => {
  expect(ids('')).toEqual(['nearest', 'near', 'far'])
})

it('finds by words, without accents', () => {
  expect(ids('separes soeurs')).toEqual(['near'])
})
