import { expect, it } from 'vitest'
import { inRoomOrder, keysOnJoining, numbered } from './room-order.ts'

it('gives rooms the same places in whatever order they come', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }))
  const places = named('Amphithéâtre', 'Écrin', 'Plénière', 'Salle 20', 'Salle 100')
  for (const came of [places, places.toReversed(), named('Salle 100', 'Plénière', 'Salle 20', 'Amphithéâtre', 'Écrin')])
    expect(inRoomOrder(came)).toEqual(places)
})

it('keeps the digit that a person has chosen for a room, and gives the others what is free', () => {
  const rooms = [
    { name: 'Amphithéâtre' },
    { name: 'Foyer', number: 3 },
    { name: 'Plénière', number: 1 },
    { name: 'Salle 20' },
  ]
  const placed = (of: readonly { name: string; number?: number }[]) =>
    numbered(of).map(({ room, number }) => `${number} ${room.name}`)
  expect(placed(rooms)).toEqual(['1 Plénière', '2 Amphithéâtre', '3 Foyer', '4 Salle 20'])
  expect(placed([{ name: 'Accueil' }, ...rooms.slice(1)])).toEqual(['1 Plénière', '2 Accueil', '3 Foyer', '4 Salle 20'])
  // Chosen twice by two booths that were apart.
  expect(
    placed([
      { name: 'B', number: 2 },
      { name: 'A', number: 2 },
    ]),
  ).toEqual(['1 B', '2 A'])
})

it('keeps the keys that rooms are shown with when another joins them', () => {
  const keys = (...given: Parameters<typeof keysOnJoining>) =>
    keysOnJoining(...given).map(({ room, number }) => `${number} ${room.name}`)
  expect(keys([], { name: 'Plénière' })).toEqual(['1 Plénière'])
  // Rooms of an earlier version, which kept no key.
  expect(keys([{ name: 'Plénière' }, { name: 'Foyer' }], { name: 'Amphithéâtre' })).toEqual([
    '1 Foyer',
    '2 Plénière',
    '3 Amphithéâtre',
  ])
  expect(
    keys(
      [
        { name: 'Plénière', number: 3 },
        { name: 'Foyer', number: 1 },
      ],
      { name: 'Amphithéâtre' },
    ),
  ).toEqual(['2 Amphithéâtre'])
  const full = Array.from({ length: 9 }, (_, index) => ({ name: `Salle ${index}`, number: index + 1 }))
  expect(keys(full, { name: 'Amphithéâtre' })).toEqual([])
})
