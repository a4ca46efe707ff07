import { expect, it } from 'vitest'
import { createReleases } from './releases.ts'

it('lets a key without a release hide people, and neither show them again nor end a recording', () => {
  const releases = createReleases()
  const may = (controlId: string) =>
    (['safety', 'privacyCut', 'goBack', 'privacyEnd', 'record', 'takeScene', 'takeNext'] as const).map((name) =>
      releases.mayHold(name, controlId),
    )
  const hidingAlone = [true, true, false, false, false, false, false]
  expect(may('k')).toEqual(hidingAlone)
  releases.add('a', 'k')
  expect([may('k').every(Boolean), may('other')]).toEqual([true, hidingAlone])
  releases.remove('a')
  expect(may('k')).toEqual(hidingAlone)
})
