import { expect, it } from 'vitest'
import type { CueImportRow } from '../../../../shared/contract/cue-import.ts'
import { isNoted, rowReasons, shownCell } from './cue-import-cells.ts'

const read: CueImportRow['read'] = {
  ...{ room: 'Plénière', title: 'Ouverture', plannedAt: null, lengthS: 600, isBreak: false, scene: null },
  ...{
    speakers: [],
    lowerThird: null,
    note: '',
    colour: null,
    timerS: null,
    code: null,
    autoFollow: null,
    noteForHost: null,
  },
}
const row = (of: Partial<CueImportRow>): CueImportRow => ({
  ...{ line: 2, state: 'imported', cells: {}, notes: [], read },
  ...of,
})

it('shows what a cell means, and what the file says where that is written otherwise', () => {
  const told = row({ cells: { length: '10', room: 'PLENIERE', title: 'Ouverture' } })
  expect(shownCell(told, 'length', '10 min')).toEqual({ text: '10 min', inFile: '10', reasons: [] })
  expect(shownCell(told, 'room', 'Plénière').inFile).toBeNull()
  expect(shownCell(told, 'title', 'Ouverture').inFile).toBeNull()
})

it('shows a refused cell as the file has it, with its reason', () => {
  const told = row({
    ...{ state: 'refused', read: null, cells: { start: 'midi', title: 'Débat' } },
    notes: [{ field: 'start', reason: 'bad-time' }],
  })
  expect(shownCell(told, 'start', null)).toEqual({ text: 'midi', inFile: null, reasons: ['bad-time'] })
  expect(shownCell(told, 'title', null)).toEqual({ text: 'Débat', inFile: null, reasons: [] })
})

it('shows a cell that was not understood as the file has it', () => {
  const told = row({ cells: { colour: '#ff00aa' }, notes: [{ field: 'colour', reason: 'unknown-colour' }] })
  expect(shownCell(told, 'colour', null)).toEqual({ text: '#ff00aa', inFile: null, reasons: ['unknown-colour'] })
})

it('tells a row as a whole where no cell is at fault', () => {
  expect(rowReasons(row({ state: 'refused', notes: [{ field: null, reason: 'too-many-cells' }] }))).toEqual([
    'too-many-cells',
  ])
  expect(rowReasons(row({ state: 'removed' }))).toEqual(['removed'])
})

it('is looked at by a person where something is to be mended or checked, and else not', () => {
  const noted = [
    row({ state: 'refused' }),
    row({ state: 'removed' }),
    row({ notes: [{ field: 'scene', reason: 'x' }] }),
  ]
  expect([row({}), row({ state: 'unchanged' }), ...noted].map(isNoted)).toEqual([false, false, true, true, true])
})
