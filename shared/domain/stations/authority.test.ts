import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { lanes } from '../lanes.ts'
import { authority, mayWrite, stationRoles } from './authority.ts'
import { deskStream } from './desk.ts'
import { pairingText, stationStream } from './station.ts'

describe('what a station’s events count for', () => {
  it('a pilot’s count everywhere, so that it may be promoted', () => {
    for (const lane of lanes) expect(mayWrite('pilot', 'pilot', { lane, type: 'AnyEvent' })).toBe(true)
    expect(authority.pilot.reads).toEqual(lanes)
  })

  it('each trade’s count in its own lane only', () => {
    const written = stationRoles.map((role) => [
      role,
      lanes.filter((lane) => mayWrite(role, 'one', { lane, type: 'AnyEvent' })),
    ])
    expect(Object.fromEntries(written)).toEqual({
      reception: ['people'],
      booth: ['show'],
      moderator: ['audience'],
      pilot: [...lanes],
    })
  })

  it('no personal data of people reach a booth or a moderator', () => {
    expect(authority.booth.reads).not.toContain('people')
    expect(authority.moderator.reads).not.toContain('people')
  })

  it('a desk configures itself, and neither the event, accesses nor pairings', () => {
    for (const type of ['DeskConfigured', 'StationRenamed', 'PrinterAdded', 'PrinterUpdated', 'PrinterRemoved'])
      expect(mayWrite('reception', 'desk', { lane: 'system', type, about: 'desk' })).toBe(true)
    for (const type of ['EventConfigured', 'RehearsalSwitched', 'AccessCreated', 'AccessRevoked', 'StationPaired'])
      expect(mayWrite('reception', 'desk', { lane: 'system', type, about: 'desk' })).toBe(false)
    expect(mayWrite('reception', 'desk', { lane: 'system', type: 'StationRenamed', about: 'other' })).toBe(false)
    expect(mayWrite('pilot', 'pilot', { lane: 'system', type: 'StationRenamed', about: 'other' })).toBe(true)
    expect(mayWrite('reception', 'desk', { lane: 'system', type: 'StationSealed', about: 'desk' })).toBe(true)
    for (const type of ['StationSealed', 'StationReachable'])
      expect(mayWrite('pilot', 'pilot', { lane: 'system', type, about: 'other' })).toBe(false)
  })

  it('the cloud records that organisers came and left, and invites nobody', () => {
    const may = (role: 'cloud' | 'reception' | 'booth', type: string) => mayWrite(role, role, { lane: 'system', type })
    for (const type of ['OrganiserEntered', 'OrganiserLeft'])
      expect([may('cloud', type), may('reception', type), may('booth', type)]).toEqual([true, false, false])
    for (const type of ['OrganiserInvited', 'OrganiserEnded'])
      expect([may('cloud', type), may('reception', type), may('booth', type)]).toEqual([false, false, false])
  })

  it('a desk admits only windows of its own role, and links are opened anywhere', () => {
    const created = (grantedRole: string) =>
      mayWrite('reception', 'desk', { lane: 'system', type: 'AccessCreated', grantedRole })
    expect([created('reception'), created('pilot'), created('door')]).toEqual([true, false, false])
    expect(mayWrite('booth', 'booth', { lane: 'system', type: 'AccessUsed' })).toBe(true)
  })
})

describe('a station', () => {
  const pairing = { name: 'Accueil 1', role: 'reception', publicKey: 'key', signature: 'sig' } as const

  it('has the name of its pairing until it is renamed, and keeps that one when it is paired again', () => {
    const paired = [{ type: 'StationPaired', ...pairing }, written('pilot', 1)] as const
    const renamed = [{ type: 'StationRenamed', name: 'Presse' }, written('desk', 2)] as const
    expect(given(stationStream, paired).state).toMatchObject({ pairing, name: 'Accueil 1' })
    expect(given(stationStream, paired, renamed, paired).state.name).toBe('Presse')
  })

  it('is signed for under its event, id, role and key', () => {
    const text = pairingText('e', 's', 'reception', 'key')
    for (const other of [
      pairingText('f', 's', 'reception', 'key'),
      pairingText('e', 't', 'reception', 'key'),
      pairingText('e', 's', 'pilot', 'key'),
      pairingText('e', 's', 'reception', 'other'),
    ])
      expect(other).not.toBe(text)
  })
})

it('a desk changes only what it is told to change', () => {
  const by = written('desk', 1)
  const { state } = given(
    deskStream,
    [{ type: 'DeskConfigured', printerId: 'p1' }, by],
    [{ type: 'DeskConfigured', autoPrint: false }, by],
  )
  expect(state).toEqual({ ...deskStream.initial, autoPrint: false, printerId: 'p1' })
})

it('a booth says of the audience’s things what its screens paint, and nothing else', () => {
  for (const type of ['QuestionOnAir', 'QuestionAirWithdrawn', 'PollPainted'])
    expect(mayWrite('booth', 'booth', { lane: 'audience', type })).toBe(true)
  for (const type of ['QuestionMoved', 'PollShown', 'HeldWordsChanged'])
    expect(mayWrite('booth', 'booth', { lane: 'audience', type })).toBe(false)
})
