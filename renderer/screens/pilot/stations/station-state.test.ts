import { expect, it } from 'vitest'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import {
  countdown,
  inFours,
  inOrder,
  newcomer,
  nextName,
  startCommand,
  stationStateOf,
  waitingOf,
} from './station-state.ts'

const desk: ViewRow<'stations'> = {
  stationId: 'd',
  name: 'Accueil 2',
  role: 'reception',
  self: false,
  hub: false,
  connected: true,
  lastSeenAt: '2026-11-26T08:00:00Z',
  aloneSince: null,
  seenInLog: false,
  waiting: 0,
  cloud: null,
  sealed: null,
  clockSkewMs: 0,
  filling: null,
  linkUrl: null,
  revoked: false,
  leftOut: 0,
  givenBack: false,
  alarm: null,
  overQuota: null,
}
const since = '2026-11-26T07:42:00Z'

it('says of each station the gravest thing', () => {
  expect(stationStateOf(desk)).toEqual({ is: 'linked' })
  expect(stationStateOf({ ...desk, connected: false, aloneSince: since })).toEqual({ is: 'alone', since })
  expect(stationStateOf({ ...desk, connected: false, lastSeenAt: null })).toEqual({ is: 'unseen' })
  const inLog = { ...desk, connected: false, lastSeenAt: since, aloneSince: since, seenInLog: true }
  expect(stationStateOf(inLog)).toEqual({ is: 'seenInLog', at: since })
  expect(stationStateOf({ ...desk, self: true })).toEqual({ is: 'self' })
  expect(stationStateOf({ ...desk, self: true, aloneSince: since })).toEqual({ is: 'alone', since })
  expect(stationStateOf({ ...desk, revoked: true })).toEqual({ is: 'revoked' })
  expect(stationStateOf({ ...desk, givenBack: true, connected: false })).toEqual({ is: 'givenBack' })
  expect(stationStateOf({ ...desk, givenBack: true, revoked: true })).toEqual({ is: 'revoked' })
  expect(stationStateOf({ ...desk, revoked: true, alarm: 'forked' })).toEqual({ is: 'forked' })
  expect(stationStateOf({ ...desk, overQuota: 'full' })).toEqual({ is: 'full' })
  expect(stationStateOf({ ...desk, overQuota: 'full', revoked: true })).toEqual({ is: 'revoked' })
  expect(stationStateOf({ ...desk, overQuota: 'too-fast' })).toEqual({ is: 'tooFast' })
  expect(stationStateOf({ ...desk, connected: false, overQuota: 'too-fast' })).toMatchObject({ is: 'alone' })
})

it('never invents the number of facts of an unheard station', () => {
  expect(waitingOf({ ...desk, self: true, waiting: 37 })).toBe(37)
  expect(waitingOf(desk)).toBe(0)
  expect(waitingOf({ ...desk, connected: false })).toBe('at-return')
  expect(waitingOf({ ...desk, connected: false, revoked: true })).toBeNull()
  expect(waitingOf({ ...desk, overQuota: 'full' })).toBeNull()
})

it('lists this station, the hub, those at work by name and number, then those that have left', () => {
  const rows = [
    { ...desk, name: 'Accueil 10' },
    { ...desk, name: 'Accueil 1', revoked: true },
    { ...desk, name: 'Accueil 2' },
    { ...desk, name: 'Pilotage', hub: true },
    { ...desk, name: 'Secours', self: true },
  ]
  expect(inOrder(rows).map(({ name }) => name)).toEqual(['Secours', 'Pilotage', 'Accueil 2', 'Accueil 10', 'Accueil 1'])
})

it('writes a code as it is read aloud and typed', () => {
  const code = 'ABCD-EFGH-jklm-npqr-stuv-wxyz'
  expect(inFours(code)).toEqual(['ABCD', 'EFGH', 'jklm', 'npqr', 'stuv', 'wxyz'])
  expect(startCommand({ linkUrl: 'wss://192.168.1.10:4700', code })).toBe(
    'npm start -- --link wss://192.168.1.10:4700 --pair ABCD-EFGH-jklm-npqr-stuv-wxyz',
  )
  expect([600_000, 9_400, 0, -5].map(countdown)).toEqual(['10:00', '0:10', '0:00', '0:00'])
})

it('proposes a free name, and recognises the station that joined with it', () => {
  expect(nextName('Accueil', [desk, { ...desk, name: 'accueil 1' }])).toBe('Accueil 3')
  expect(newcomer([desk], 'Accueil 2', new Set())).toBe(desk)
  expect(newcomer([desk], 'Accueil 2', new Set(['d']))).toBeUndefined()
  expect(newcomer([{ ...desk, revoked: true }], 'Accueil 2', new Set())).toBeUndefined()
})
