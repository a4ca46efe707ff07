import { expect, it } from 'vitest'
import { placeLowerThird, type SafeArea } from '../../../../shared/domain/show/safe-areas.ts'
import { areasOf, captionPlaces, placeNameOf, signPlaces } from './safe-places.ts'

it('finds the place that was chosen, and keeps one that a script gave', () => {
  const given = areasOf(signPlaces, 'sign-language', 'top-left', [])
  expect(placeNameOf(signPlaces, 'sign-language', given)).toBe('top-left')
  expect(placeNameOf(captionPlaces, 'captions', given)).toBe('none')
  const own: SafeArea[] = [{ kind: 'captions', x: 1, y: 80, width: 90, height: 9 }]
  expect(placeNameOf(captionPlaces, 'captions', own)).toBe('own')
  expect(areasOf(captionPlaces, 'captions', 'own', own)).toEqual(own)
  expect(areasOf(captionPlaces, 'captions', 'none', own)).toEqual([])
})

it.each(Object.keys(signPlaces))('leaves room for a name beside an interpreter at %s and captions', (sign) => {
  for (const captions of ['none', 'bottom', 'top'] as const) {
    const areas = [
      ...areasOf(signPlaces, 'sign-language', sign as keyof typeof signPlaces, []),
      ...areasOf(captionPlaces, 'captions', captions, []),
    ]
    expect(placeLowerThird(areas)?.width).toBeGreaterThanOrEqual(40)
  }
})
