import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { mostEpoch, mostEpochOfOthers } from '../stations/ownership.ts'
import { type ObsEvent, obsStream } from './obs.ts'
import {
  addObs,
  firstClaim,
  followRoom,
  removeObs,
  takeAir,
  takeOverRoom,
  unfollowRoom,
  updateObs,
} from './obs-setup.ts'
import { type RoomAirEvent, roomAirStream } from './room-air.ts'

const settings = { name: 'Régie A', address: 'ws://obs-a:4455', roomId: 'a', password: null, safetyScene: null }
const added: Fact<ObsEvent> = [{ type: 'ObsAdded', ...settings }, written('hub', 1)]
const removed: Fact<ObsEvent> = [{ type: 'ObsRemoved' }, written('hub', 2)]
const claim = (epoch: number, by: string, at: number): Fact<RoomAirEvent> => [
  { type: 'RoomAirTaken', epoch },
  written(by, at),
]

describe('an OBS', () => {
  const free = { isRoom: true, hasObs: false, isTaken: false }

  it('is added to a room, whose air this station takes where it had no owner', () => {
    expect(addObs(settings, free)).toEqual({ ok: true, value: { type: 'ObsAdded', ...settings } })
    expect(firstClaim(roomAirStream.initial)).toEqual({ type: 'RoomAirTaken', epoch: 1 })
    expect(firstClaim(given(roomAirStream, claim(3, 'other', 1)).state)).toBeNull()
  })

  it('is the only one of its room, and no other room’s', () => {
    expect(addObs(settings, { ...free, isRoom: false })).toEqual({ ok: false, refusal: 'unknown-room' })
    expect(addObs(settings, { ...free, hasObs: true })).toEqual({ ok: false, refusal: 'room-has-obs' })
    expect(addObs(settings, { ...free, isTaken: true })).toEqual({ ok: false, refusal: 'address-taken' })
  })

  it('is changed in what is named alone, and gets no other OBS’s address', () => {
    const isTaken = (address: string) => address === 'ws://obs-b:4455'
    given(obsStream, added)
      .when((state) => updateObs(state, () => ({ name: 'Régie B' }), isTaken))
      .gives({ type: 'ObsUpdated', name: 'Régie B' })
    given(obsStream, added)
      .when((state) => updateObs(state, () => settings, isTaken))
      .gives(null)
    given(obsStream, added)
      .when((state) => updateObs(state, () => ({ address: 'ws://obs-b:4455' }), isTaken))
      .refuses('address-taken')
  })

  it('does not take its password along to another address', () => {
    const sealed: Fact<ObsEvent> = [{ type: 'ObsAdded', ...settings, password: 'sealed' }, written('hub', 1)]
    const moving = (changes: { address: string; password?: string | null }) =>
      given(obsStream, sealed).when((state) =>
        updateObs(
          state,
          () => changes,
          () => false,
        ),
      )
    const address = 'ws://elsewhere:4455'
    moving({ address }).refuses('password-again')
    moving({ address: settings.address }).gives(null)
    for (const password of ['another', null])
      moving({ address, password }).gives({ type: 'ObsUpdated', address, password })
  })

  it('is changed and removed while it is there', () => {
    given(obsStream, added).when(removeObs).gives({ type: 'ObsRemoved' })
    for (const gone of [given(obsStream), given(obsStream, added, removed)]) {
      gone.when(removeObs).refuses('unknown-obs')
      gone
        .when((state) =>
          updateObs(
            state,
            () => ({ name: 'B' }),
            () => false,
          ),
        )
        .refuses('unknown-obs')
    }
  })
})

describe('a station that takes a room over', () => {
  const facts = { isRoom: true, station: 'self', role: 'booth', fencedBy: null } as const
  const taking =
    (other: Partial<Parameters<typeof takeOverRoom>[1]> = {}) =>
    (state: typeof roomAirStream.initial) =>
      takeOverRoom(state, { ...facts, ...other })

  it('claims it with a higher epoch than its owner’s', () => {
    given(roomAirStream, claim(2, 'other', 1))
      .when(taking())
      .gives({ type: 'RoomAirTaken', epoch: 3 })
    given(roomAirStream)
      .when(taking({ isRoom: false }))
      .refuses('unknown-room')
  })

  it('has it already, unless a rival or its OBS says otherwise', () => {
    const own = claim(2, 'self', 1)
    given(roomAirStream, own).when(taking()).gives(null)
    given(roomAirStream, own, claim(2, 'other', 2))
      .when(taking())
      .gives({ type: 'RoomAirTaken', epoch: 3 })
    given(roomAirStream, own)
      .when(taking({ fencedBy: { epoch: 7 } }))
      .gives({ type: 'RoomAirTaken', epoch: 8 })
  })

  it('leaves the last claims to pilots’ stations', () => {
    const taken = claim(mostEpochOfOthers, 'other', 1)
    given(roomAirStream, taken).when(taking()).refuses('taken-for-good')
    given(roomAirStream, taken)
      .when(taking({ role: 'pilot' }))
      .gives({ type: 'RoomAirTaken', epoch: mostEpochOfOthers + 1 })
    given(roomAirStream, claim(mostEpoch, 'other', 1))
      .when(taking({ role: 'pilot' }))
      .gives({ type: 'RoomAirTaken', epoch: mostEpoch })
  })
})

describe('a room’s second', () => {
  const follows = (by: string, at: number): Fact<RoomAirEvent> => [{ type: 'RoomAirFollowed' }, written(by, at)]
  const facts = { isRoom: true, station: 'b', role: 'booth', fencedBy: null, isConnected: true } as const
  const airOf = (...history: Fact<RoomAirEvent>[]) => given(roomAirStream, ...history).state

  it('follows a room that another station drives, once', () => {
    const room = given(roomAirStream, claim(1, 'a', 1))
    room.when((air) => followRoom(air, facts)).gives({ type: 'RoomAirFollowed' })
    room.when((air) => followRoom(air, { ...facts, station: 'a' })).refuses('nothing-to-follow')
    room.when((air) => followRoom(air, { ...facts, isRoom: false })).refuses('unknown-room')
    given(roomAirStream)
      .when((air) => followRoom(air, facts))
      .refuses('nothing-to-follow')
    given(roomAirStream, claim(1, 'a', 1), follows('b', 2))
      .when((air) => followRoom(air, facts))
      .gives(null)
  })

  it('stops, and ends no other follower of whom the writer did not know', () => {
    const history = [claim(1, 'a', 1), follows('b', 2)]
    given(roomAirStream, ...history)
      .when((air) => unfollowRoom(air, true))
      .gives({ type: 'RoomAirUnfollowed', second: 'b' })
    given(roomAirStream)
      .when((air) => unfollowRoom(air, true))
      .gives(null)
    const ends: Fact<RoomAirEvent> = [{ type: 'RoomAirUnfollowed', second: 'b' }, written('a', 4)]
    expect(airOf(...history, ends).second).toBeNull()
    expect(airOf(...history, follows('c', 3), ends).second).toBe('c')
  })

  it('changes places with the first when it takes the air', () => {
    const taken = airOf(claim(1, 'a', 1), follows('b', 2), claim(2, 'b', 3))
    expect(taken).toMatchObject({ owner: 'b', second: 'a', epoch: 2 })
    expect(airOf(claim(1, 'a', 1), follows('b', 2), claim(2, 'b', 3), claim(3, 'a', 4))).toMatchObject({
      owner: 'a',
      second: 'b',
    })
    // A third that takes the room over has the second that there is.
    expect(airOf(claim(1, 'a', 1), follows('b', 2), claim(2, 'c', 3))).toMatchObject({ owner: 'c', second: 'b' })
  })

  it('is never a station that was put out, and none that never drove or followed', () => {
    const putOut = (by: string, at: number) => ({ ...written(by, at), isPutOut: true })
    expect(airOf(claim(1, 'a', 1), [{ type: 'RoomAirFollowed' }, putOut('b', 2)]).second).toBeNull()
    const lost: Fact<RoomAirEvent> = [{ type: 'RoomAirTaken', epoch: 1 }, putOut('a', 1)]
    expect(airOf(lost, follows('b', 2), claim(2, 'b', 3))).toMatchObject({ owner: 'b', second: null })
    expect(airOf(follows('b', 1))).toMatchObject({ owner: null, second: null })
    expect(airOf(claim(1, 'a', 1), follows('a', 2)).second).toBeNull()
  })

  it('takes the air above what its log and OBS hold, where it hears OBS', () => {
    const room = given(roomAirStream, claim(1, 'a', 1), follows('b', 2))
    room.when((air) => takeAir(air, facts)).gives({ type: 'RoomAirTaken', epoch: 2 })
    room.when((air) => takeAir(air, { ...facts, fencedBy: { epoch: 7 } })).gives({ type: 'RoomAirTaken', epoch: 8 })
    room.when((air) => takeAir(air, { ...facts, isConnected: false })).refuses('no-obs')
    room.when((air) => takeAir(air, { ...facts, station: 'c' })).refuses('not-second')
    room.when((air) => takeAir(air, { ...facts, isRoom: false })).refuses('unknown-room')
    // A claim that its own log would not count.
    room.when((air) => takeAir(air, { ...facts, fencedBy: { epoch: mostEpochOfOthers } })).refuses('taken-for-good')
    given(roomAirStream, claim(1, 'a', 1), follows('b', 2), claim(2, 'b', 3))
      .when((air) => takeAir(air, facts))
      .gives(null)
  })
})
