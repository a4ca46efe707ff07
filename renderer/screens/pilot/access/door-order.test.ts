import { expect, it } from 'vitest'
import { inDoorOrder } from './door-order.ts'

const session = (day: number, startsAt: string, roomName: string) => ({ day, startsAt, roomName })

it('orders sessions by day, then by start, then by room as people count them', () => {
  const inOrder = [
    session(1, '2026-11-26T09:00:00Z', 'Salle 10'),
    // The same moment as the one after it, written in another zone.
    session(1, '2026-11-26T14:30:00+01:00', 'Salle 2'),
    session(1, '2026-11-26T13:30:00Z', 'Salle 10'),
    session(1, '2026-11-26T13:30:00Z', 'Studio'),
    session(2, '2026-11-27T08:00:00Z', 'Salle 1'),
    // Outside the event’s days, its date is earlier.
    session(3, '2026-11-20T08:00:00Z', 'Salle 1'),
  ]
  expect(inDoorOrder(inOrder.toReversed())).toEqual(inOrder)
})
