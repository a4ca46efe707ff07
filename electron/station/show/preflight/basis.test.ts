import { expect, it } from 'vitest'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import { isStill, scenesSeen } from './basis.ts'
import type { ObsInventory } from './inventory.ts'

const [large, desk]: [Scene, Scene] = [
  { uuid: 'u1', name: 'Large' },
  { uuid: 'u2', name: 'Pupitre' },
]
const seen = { scenes: [large, desk] } as unknown as ObsInventory
const look = {
  asPlanned: 'the day',
  scenes: scenesSeen([
    { roomId: 'seen', seen },
    { roomId: 'away', seen: null },
  ]),
}
const still = (roomId: string, scenes: readonly Scene[] | null, asPlanned = 'the day') =>
  isStill(look, asPlanned, [{ roomId, scenes }])

it('a look stands as long as what it rests on does', () => {
  expect(still('seen', [desk, large])).toBe(true)
  expect(still('seen', [large, desk], 'another day')).toBe(false)
})

it('other scenes in an OBS make it old: removed, renamed, or made again', () => {
  expect(still('seen', [large])).toBe(false)
  expect(still('seen', [large, { ...desk, name: 'Table' }])).toBe(false)
  expect(still('seen', [large, { ...desk, uuid: 'u3' }])).toBe(false)
})

it('an OBS that is away is no news, and one that was away is when it answers', () => {
  expect([still('seen', null), still('away', null)]).toEqual([true, true])
  expect(still('away', [large])).toBe(false)
})
