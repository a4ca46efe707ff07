import { expect, test } from 'vitest'
import { problemOf } from '../../../../shared/contract/problem.ts'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { headingsToChoose } from './missing-columns.ts'

test('the headings that the station found can be chosen from', () => {
  const detail = fileWording.missingColumns(['code', 'lastName'], ['Réf.', 'Nom d’usage', 'x'.repeat(70)])
  expect(headingsToChoose(problemOf('missing-columns', 400, { detail }))).toEqual(['Réf.', 'Nom d’usage'])
})

test('no other refusal of a file leads to a choice of columns', () => {
  expect(headingsToChoose(problemOf('empty', 400, { detail: '« a »' }))).toEqual([])
})
