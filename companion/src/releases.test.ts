import { expect, it } from 'vitest'
import { heldThing } from '../../controls/client/held-thing.ts'
import { createReleases } from './releases.ts'

it('lets a key without a release hide people, and neither show them again nor end a recording', () => {
  const releases = createReleases()
  const may = (controlId: string) =>
    (['safety', 'privacyCut', 'goBack', 'privacyEnd', 'record', 'takeScene', 'takeNext'] as const).map((name) =>
      releases.mayHold(name, controlId, 'a'),
    )
  const hidingAlone = [true, true, false, false, false, false, false]
  expect(may('k')).toEqual(hidingAlone)
  releases.add('1', 'k', 'b')
  expect(may('k')).toEqual(hidingAlone)
  releases.add('2', 'k', 'a')
  expect([may('k').every(Boolean), may('other')]).toEqual([true, hidingAlone])
  releases.remove('2')
  expect(may('k')).toEqual(hidingAlone)
})

it('knows a key’s release by the same action with the same options, in any order', () => {
  const down = heldThing('record', { room: 'r', how: 'stop', phase: 'down' })
  expect(heldThing('record', { phase: 'up', how: 'stop', room: 'r' })).toBe(down)
  expect(heldThing('record', { phase: 'up', how: 'stop', room: 's' })).not.toBe(down)
})
