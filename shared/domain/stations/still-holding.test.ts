import { expect, it } from 'vitest'
import { stillHolding } from './still-holding.ts'

const at = '2026-12-10T10:00:00.000Z'
const station = (name: string, of: Partial<Parameters<typeof stillHolding>[0][number]> = {}) =>
  ({
    name,
    role: 'reception',
    self: false,
    connected: false,
    lastSeenAt: at,
    revoked: false,
    givenBack: false,
    ...of,
  }) as const

it('names the stations that hold such data and have not been heard since', () => {
  const stations = [
    station('Ici', { role: 'pilot', self: true }),
    station('Accueil 1', { connected: true }),
    station('Accueil 2'),
    station('Régie', { role: 'booth' }),
    station('Écarté', { revoked: true }),
    station('Rendu', { givenBack: true }),
  ]
  const purged = Date.parse(at)
  expect(stillHolding(stations, 'people', null)).toEqual(['Accueil 2'])
  expect(stillHolding(stations, 'people', purged + 1)).toEqual(['Accueil 2'])
  expect(stillHolding(stations, 'people', purged - 1)).toEqual([])
  expect(stillHolding(stations, 'audience', null)).toEqual(['Régie'])
})
