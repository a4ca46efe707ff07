import { expect, it } from 'vitest'
import { inRoomOrder } from './room-order.ts'

it('gives rooms the same places in whatever order they come', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }))
  const places = named('Amphithéâtre', 'Écrin', 'Plénière', 'Salle 20', 'Salle 100')
  for (const came of [places, places.toReversed(), named('Salle 100', 'Plénière', 'Salle 20', 'Amphithéâtre', 'Écrin')])
    expect(inRoomOrder(came)).toEqual(places)
})
