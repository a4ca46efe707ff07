import { expect, test } from 'vitest'
import { draftOf, faultsIn, inputOf, type Settings } from './settings-draft.ts'

const settings: Settings = {
  address: 'https://billetterie.example/liste',
  format: 'json',
  hasToken: true,
  everyMinutes: 30,
  on: true,
  listPath: 'data',
  nextPath: null,
  pageParameter: null,
  mapping: {
    columns: { code: 'ticket.code', jobTitle: 'job', phone: [] },
    values: { status: { ok: 'confirmed' } },
  },
}

test('saved as it was, nothing changes, and the token that is kept is not touched', () => {
  const { token, ...input } = inputOf(draftOf(settings), settings.mapping)
  const { hasToken: _, ...same } = settings
  expect(token).toBeUndefined()
  expect(input).toEqual(same)
})

test('a new token is sent once, and a separate action removes one', () => {
  const draft = draftOf(settings)
  expect(inputOf({ ...draft, token: ' abc ' }, null).token).toBe('abc')
  expect(inputOf({ ...draft, forgetsToken: true }, null).token).toBeNull()
})

test('a column that is emptied is guessed again; others and the values stay as they were', () => {
  const draft = draftOf(settings)
  const input = inputOf({ ...draft, columns: { ...draft.columns, code: ' ', lastName: 'nom' } }, settings.mapping)
  expect(input.mapping).toEqual({
    columns: { lastName: 'nom', jobTitle: 'job', phone: [] },
    values: { status: { ok: 'confirmed' } },
  })
  expect(inputOf(draftOf(null), null).mapping).toBeNull()
})

test('settings for JSON only are not sent for a CSV', () => {
  expect(inputOf({ ...draftOf(settings), format: 'csv' }, null)).toMatchObject({ listPath: null, nextPath: null })
})

test('an address that the station would refuse is seen before', () => {
  const address = (text: string) => faultsIn({ ...draftOf(null), address: text }).address
  expect(['https://a.example/x?y=1', ' http://127.0.0.1:80/ ', 'http://localhost'].map(address)).toEqual([
    ...[false, false, false],
  ])
  expect(['', 'a.example', 'http://a.example/', 'https://a:b@c.example/', 'http://127.0.0.1.a/'].map(address)).toEqual([
    ...[true, true, true, true, true],
  ])
})
