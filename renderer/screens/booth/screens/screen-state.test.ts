import { expect, it } from 'vitest'
import { isTrouble, lagOf, type ScreenRow, type Stage, screenIs, shownBy } from './screen-state.ts'

const at = '2026-11-26T09:00:00Z'
const stage: Stage = {
  roomId: 'r',
  name: 'Plénière',
  item: null,
  next: null,
  after: null,
  timer: null,
  warningS: 60,
  lowerThird: null,
  hostNotes: { item: null, next: null },
  question: null,
  poll: null,
  publicUrl: null,
  questions: null,
  joining: null,
  hostWord: null,
  safeAreas: [],
  airEpoch: 1,
  source: null,
  message: { id: 'm2', version: 1, text: 'Conclure', at },
}
const row: ScreenRow = {
  screenId: 's',
  accessId: 'a',
  label: 'Retour',
  opened: true,
  page: 'return',
  roomId: 'r',
  room: 'Plénière',
  connected: true,
  elsewhere: false,
  at,
  painted: [{ kind: 'message', id: 'm2', version: 1, at }],
}

it('a screen that has painted everything its room shows is up to date', () => {
  expect(screenIs(row, stage)).toBe('ok')
  expect(shownBy(row, stage)).toEqual([{ kind: 'message', text: 'Conclure' }])
})

it('one that shows another message, an older version, or none, is behind, and its differences are named', () => {
  const painted = (id: string, version: number) => ({
    ...row,
    painted: [{ kind: 'message' as const, id, version, at }],
  })
  for (const late of [painted('m1', 1), painted('m2', 0), { ...row, painted: [] }]) {
    expect(screenIs(late, stage)).toBe('late')
    expect(lagOf(late, stage)).toEqual({ missing: ['message'], kept: [] })
  }
  expect(shownBy(painted('m1', 1), stage)).toEqual([{ kind: 'message', text: null }])
})

it('one that still shows removed content is behind', () => {
  const empty = { ...stage, message: null }
  expect(screenIs(row, empty)).toBe('late')
  expect(lagOf(row, empty)).toEqual({ missing: [], kept: ['message'] })
})

it.each([
  ['waiting', { opened: false }],
  ['unseen', { at: null, connected: false }],
  ['unknown', { at: null, connected: false, elsewhere: true }],
  ['absent', { connected: false }],
  ['choosing', { page: null }],
] as const)('%s', (is, more) => {
  expect(screenIs({ ...row, ...more }, stage)).toBe(is)
})

it('nothing is claimed of a screen before its room has been read', () => {
  expect(screenIs(row, undefined)).toBe('settling')
  expect(isTrouble(screenIs(row, undefined))).toBe(false)
})

it('the paintings of a screen at another station still count', () => {
  const away = { ...row, connected: false, elsewhere: true }
  expect(screenIs(away, stage)).toBe('ok')
  expect(screenIs({ ...away, painted: [] }, stage)).toBe('late')
})
