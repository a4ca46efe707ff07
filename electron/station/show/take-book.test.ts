import { expect, it } from 'vitest'
import type { AirChangeState } from '../../../shared/domain/show/air-change.ts'
import type { TakeState } from '../../../shared/domain/show/take.ts'
import type { Change } from '../event-log/change.ts'
import { createTakeBook } from './take-book.ts'

const scene = (name: string) => ({ uuid: name, name })
const asked = (name: string, at: number) =>
  ({
    asked: { kind: 'take', at, legs: [{ roomId: 'salle', kind: 'scene', scene: scene(name), before: null }] },
    settled: [],
  }) as unknown as TakeState
const shown = (name: string, at: number) =>
  ({ change: { roomId: 'salle', scene: scene(name), at } }) as unknown as AirChangeState
const nothing = { take: { asked: null, settled: [] }, 'air-change': { change: null } } as const

/** A log of takes and of what was on air, by id. */
function bookOf(states: Record<'take' | 'air-change', Map<string, unknown>>) {
  const book = createTakeBook({ streams: { all: (kind: 'take' | 'air-change') => states[kind] } } as never)
  const change = (kind: 'take' | 'air-change', id: string, after: unknown) => {
    const before = states[kind].get(id) ?? nothing[kind]
    states[kind].set(id, after)
    book.apply({ kind, id, before, after, own: false } as Change)
  }
  return { book, change }
}

it('a return that failed leaves a room in safety', () => {
  const { book, change } = bookOf({ take: new Map(), 'air-change': new Map() })
  const press = (id: string, kind: string, at: number, before: string | null, state?: 'confirmed' | 'failed') =>
    change('take', id, {
      asked: {
        kind,
        at,
        legs: [{ roomId: 'salle', kind: 'scene', scene: scene('Noir'), before: before && scene(before) }],
      },
      settled: state ? [{ state, at: at + 1, reason: null }] : [],
    })
  press('take', 'take', 1, null, 'confirmed')
  press('cut', 'safety', 2, 'Pupitre', 'confirmed')
  press('end', 'return', 3, null, 'failed')
  expect([book.beforeSafety('salle')?.name, book.isInSafety('salle')]).toEqual(['Pupitre', true])
  press('end', 'return', 3, null, 'confirmed')
  expect([book.beforeSafety('salle'), book.isInSafety('salle')]).toEqual([null, false])
})

it('what was asked of a room, and on air, by a station that was put out is the last no more', async () => {
  const { book, change } = bookOf({ take: new Map(), 'air-change': new Map() })
  change('take', 'ours', asked('Pupitre', 1))
  change('air-change', 'ours', shown('Pupitre', 1))
  change('take', 'theirs', asked('Loge', 2))
  change('air-change', 'theirs', shown('Loge', 2))
  expect(book.lastScene('salle')?.takeId).toBe('theirs')
  expect(book.onAir('salle')?.scene?.name).toBe('Loge')
  change('take', 'theirs', nothing.take)
  change('air-change', 'theirs', nothing['air-change'])
  await Promise.resolve()
  expect(book.lastScene('salle')?.takeId).toBe('ours')
  expect(book.onAir('salle')?.scene?.name).toBe('Pupitre')
})
