import { expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type RoomEvent, removeRoom, roomStream, updateRoom } from './room.ts'

const added: RoomEvent = { type: 'RoomAdded', name: 'Salle 200', capacity: 200 }
const having = (...events: readonly RoomEvent[]) =>
  given(roomStream, ...events.map((event, index): Fact<RoomEvent> => [event, written('hub', index + 1)]))

it('a room is renamed or counted anew, and keeps what is not named', () => {
  having(added)
    .when((state) => updateRoom(state, { name: 'Salle 201' }, false))
    .gives({ type: 'RoomChanged', name: 'Salle 201', capacity: 200 })
  having(added)
    .when((state) => updateRoom(state, { capacity: null }, false))
    .gives({ type: 'RoomChanged', name: 'Salle 200', capacity: null })
  having(added)
    .when((state) => updateRoom(state, { capacity: 200 }, false))
    .gives(null)
})

it('a room has no name of another one, and is there', () => {
  having(added)
    .when((state) => updateRoom(state, { name: 'Salle 300' }, true))
    .refuses('room-exists')
  having()
    .when((state) => updateRoom(state, {}, false))
    .refuses('unknown-room')
})

it('a room that nobody uses is removed, as if it had never been', () => {
  having(added)
    .when((state) => removeRoom(state, true))
    .refuses('in-use')
  having(added)
    .when((state) => removeRoom(state, false))
    .gives({ type: 'RoomRemoved' })
  expect(having(added, { type: 'RoomRemoved' }).state).toEqual(roomStream.initial)
})
