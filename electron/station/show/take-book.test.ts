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

/** Presses of one room. Each gives what a return goes to and whether the room is in safety. */
function pressesIn() {
  const { book, change } = bookOf({ take: new Map(), 'air-change': new Map() })
  const press = (id: string, kind: string, at: number, before: string | null, state?: 'confirmed' | 'failed') => {
    change('take', id, {
      asked: {
        kind,
        at,
        legs: [{ roomId: 'salle', kind: 'scene', scene: scene('Noir'), before: before && scene(before) }],
      },
      settled: state ? [{ state, at: at + 2, reason: null }] : [],
    })
    return [book.beforeSafety('salle')?.name ?? null, book.isInSafety('salle')]
  }
  return { book, change, press }
}

it.each(['return', 'take'])('a %s that failed leaves a room in safety', (kind) => {
  const { press } = pressesIn()
  press('take', 'take', 1, null, 'confirmed')
  press('cut', 'safety', 3, 'Pupitre', 'confirmed')
  expect(press('end', kind, 5, null, 'failed')).toEqual(['Pupitre', true])
  expect(press('end', kind, 5, null, 'confirmed')).toEqual([null, false])
})

it('safety that is promised to a room is not left by a take that fails, but by a return, or by a take that is on its way', () => {
  const { book, press } = pressesIn()
  press('safety', 'safety', 1, null, 'failed')
  expect(book.isAwaitedInSafety('salle')).toBe(true)
  press('take', 'take', 2, null)
  expect(book.isAwaitedInSafety('salle')).toBe(false)
  press('take', 'take', 2, null, 'failed')
  expect(book.isAwaitedInSafety('salle')).toBe(true)
  press('return', 'return', 3, null, 'failed')
  expect(book.isAwaitedInSafety('salle')).toBe(false)
})

it('a take of the safety scene brings a room to safety, unless it fails', () => {
  const { book, press } = pressesIn()
  expect(press('pause', 'take', 1, 'Pupitre', 'failed')).toEqual([null, false])
  expect(press('again', 'take', 2, 'Pupitre', 'confirmed')).toEqual(['Pupitre', true])
  expect(book.safetyTakeOf('salle')).toBe('again')
  expect(press('next', 'take', 3, null)).toEqual([null, false])
})

it('a return from a scene goes to what was there before safety, and never to that scene itself', () => {
  const { book, change, press } = pressesIn()
  const before = () => book.sceneBefore('salle', scene('Pause'))?.name ?? null
  expect(before()).toBeNull()
  press('take', 'take', 1, null, 'confirmed')
  // A hand in OBS has chosen it.
  change('air-change', 'hand', shown('Pause', 2))
  expect(before()).toBe('Noir')
  change('air-change', 'hand', shown('Large', 3))
  expect(before()).toBe('Large')
  press('safety', 'safety', 4, 'Pupitre', 'confirmed')
  expect(before()).toBe('Pupitre')
})

it('a return goes to what was on air, not to what a take that safety has ended was bringing', () => {
  const { book, change, press } = pressesIn()
  const here = () => book.sceneBefore('salle', scene('Pause'))?.name ?? null
  change('air-change', 'large', shown('Large', 1))
  press('take', 'take', 2, null)
  expect(here()).toBe('Large')
  press('safety', 'safety', 3, 'Large', 'confirmed')
  change('air-change', 'pause', shown('Pause', 4))
  expect(press('take', 'take', 2, null, 'failed')[0]).toBe('Large')
  // Safety is left by a take or a return, which a second press ends.
  press('next', 'take', 5, null)
  expect(here()).toBe('Large')
  press('next', 'take', 5, null, 'failed')
  press('return', 'return', 6, null)
  expect(here()).toBe('Noir')
})

it('a return goes to the scene of a take that was confirmed after safety was pressed', () => {
  const { press } = pressesIn()
  press('take', 'take', 2, null)
  expect(press('safety', 'safety', 3, 'Large', 'confirmed')[0]).toBe('Large')
  expect(press('take', 'take', 2, null, 'confirmed')[0]).toBe('Noir')
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

it('what counts as last does not depend on the order in which takes and their ends come', () => {
  const takes = [1, 2, 3, 4].map((at) => ({ id: `t${at}`, at, state: at > 2 ? ('failed' as const) : undefined }))
  const orders = takes.flatMap((first) =>
    takes.filter((one) => one !== first).map((second) => [first, second, ...takes.toReversed()]),
  )
  for (const order of orders) {
    const { book, press } = pressesIn()
    for (const { id, at } of order) press(id, 'take', at, null)
    expect(book.lastStanding('salle')?.takeId).toBe('t4')
    for (const { id, at, state } of order) press(id, 'take', at, null, state)
    expect([book.lastScene('salle')?.takeId, book.lastStanding('salle')?.takeId]).toEqual(['t4', 't2'])
  }
})

it('a scene that comes late was asked for and given up, also where something else was asked for since', () => {
  const { book, change } = pressesIn()
  const isLate = (name: string, at: number) => book.hasFailed('salle', scene(name), at as never)
  const take = (name: string, at: number, state: 'confirmed' | 'failed') =>
    change('take', name, { ...asked(name, at), settled: [{ state, at: at + 2, reason: null }] })
  take('Large', 1, 'confirmed')
  take('Pupitre', 5, 'failed')
  take('Film', 12, 'failed')
  expect(['Pupitre', 'Film', 'Large'].map((name) => isLate(name, 20))).toEqual([true, true, false])
  take('Table', 30, 'confirmed')
  expect(isLate('Pupitre', 40)).toBe(false)
})
