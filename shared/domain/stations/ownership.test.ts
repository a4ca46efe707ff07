import { expect, it } from 'vitest'
import type { StationId } from '../../kernel/ids.ts'
import { eventTypes } from '../events.ts'
import type { StationRole } from './authority.ts'
import { claimed, mostEpoch, mostEpochOfOthers, nobodys } from './ownership.ts'

const by = (station: string, role: StationRole, isPutOut = false) => ({ station: station as StationId, role, isPutOut })

it('no station but a pilot’s claims so late an epoch that no pilot could take it back', () => {
  const theirs = claimed(nobodys, mostEpochOfOthers, by('booth', 'booth'))
  expect(theirs).toMatchObject({ owner: 'booth', epoch: mostEpochOfOthers })
  expect(claimed(theirs, mostEpochOfOthers + 1, by('z', 'booth'))).toEqual(theirs)
  const next = mostEpochOfOthers + 1
  expect(claimed(theirs, next, by('a', 'pilot'))).toEqual({ owner: 'a', epoch: next, rival: null })
})

it('what a station that was put out has taken is its predecessor’s, and whose it is that takes it next', () => {
  const thiefs = by('thief', 'booth', true)
  const ours = claimed(nobodys, 1, by('ours', 'booth'))
  expect(claimed(ours, mostEpochOfOthers, thiefs)).toEqual(ours)
  const theirs = claimed(nobodys, mostEpochOfOthers, thiefs)
  expect(theirs).toMatchObject({ owner: 'thief', isOfPutOut: true })
  expect(claimed(theirs, 2, by('ours', 'booth'))).toEqual({ owner: 'ours', epoch: 2, rival: null })
})

it('an epoch beyond all that are ever reached is not understood', () => {
  const claims = [
    ['RoomAirTaken', {}],
    ['PollClosed', { cut: {} }],
    ['PollTakenOver', { closed: false }],
    ['PrinterTakenOver', {}],
  ] as const
  for (const [type, payload] of claims) {
    const isRead = (epoch: number) => eventTypes[type].payload.safeParse({ ...payload, epoch }).success
    expect(isRead(mostEpoch)).toBe(true)
    expect(isRead(mostEpoch + 1)).toBe(false)
  }
})
