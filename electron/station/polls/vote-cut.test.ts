import { expect, it } from 'vitest'
import { seqByOrigin } from '../../../shared/domain/bounds.ts'
import { streamKinds } from '../../../shared/domain/events.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import { voteCut } from './vote-cut.ts'

/** `heads`: by origin, its last number. `cuts`: of stations that were put out. */
function cutOf(
  heads: Readonly<Record<string, number>>,
  cuts: Readonly<Record<string, Record<string, number>>> = {},
  roles: Readonly<Record<string, string>> = {},
) {
  const names = Object.keys(heads)
  return voteCut({
    origins: {
      all: () => names.map((name, id) => [id, name] as const),
      partsOf: (id) => parseOrigin(names[id] ?? ''),
      head: (id) => ({ seq: heads[names[id] ?? ''] ?? 0, hash: new Uint8Array() }),
    },
    streams: {
      state: ((_: string, station: string) => ({
        ...streamKinds.station.initial,
        pairing: roles[station] ? { role: roles[station] } : null,
        revoked: cuts[station] ? { cut: cuts[station], signature: '' } : null,
      })) as never,
    },
  })
}

it('names the chains of the audience that hold something, and how far they go', () => {
  expect(cutOf({ 'a.1.audience': 3, 'a.1.people': 9, 'b.1.audience': 0 })).toEqual({ 'a.1.audience': 3 })
})

it('goes no further than a station that was put out counts', () => {
  const heads = { 'a.1.audience': 3, 'a.2.audience': 5, 'b.1.audience': 2 }
  expect(cutOf(heads, { a: { 'a.1.audience': 2 } })).toEqual({ 'a.1.audience': 2, 'b.1.audience': 2 })
})

it('names so many chains of one station that a fact has room for those of the others', () => {
  const many = Object.fromEntries(Array.from({ length: 15_000 }, (_, run) => [`a.${run}.audience`, 1]))
  const cut = cutOf({ ...many, 'b.1.audience': 2 })
  expect(Object.keys(cut)).toHaveLength(4001)
  expect(cut['b.1.audience']).toBe(2)
})

it('names the stations that may vote for people before the chains of lost laptops', () => {
  const laptops = ['a', 'b', 'c', 'd']
  const many = laptops.flatMap((name) => Array.from({ length: 4000 }, (_, run) => [`${name}.${run}.audience`, 1]))
  const heads = { ...Object.fromEntries(many), 'hub.1.audience': 2, 'cloud.1.audience': 3 }
  const roles = { a: 'moderator', b: 'booth', c: 'reception', d: 'moderator', hub: 'pilot', cloud: 'cloud' }
  const cut = cutOf(heads, {}, roles)
  expect(cut).toMatchObject({ 'hub.1.audience': 2, 'cloud.1.audience': 3 })
  expect(seqByOrigin.safeParse(cut).success).toBe(true)
})
