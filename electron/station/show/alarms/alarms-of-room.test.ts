import { expect, it } from 'vitest'
import type { TakeBook } from '../take-book.ts'
import { unexpectedAir } from './alarms-of-room.ts'

const scene = (name: string) => ({ uuid: name, name })
const press = (name: string, at: number) => ({ kind: 'take', at, leg: { kind: 'scene', scene: scene(name) } })

/** `asked`: the last scene that was asked for; `standing`: the last that has not failed. */
const bookOf = (facts: {
  readonly onAir: { readonly scene: ReturnType<typeof scene>; readonly at: number; readonly takeId: string | null }
  readonly asked: ReturnType<typeof press>
  readonly standing?: ReturnType<typeof press>
  readonly end: { readonly state: 'confirmed' | 'failed'; readonly at: number } | null
}) =>
  ({
    onAir: () => facts.onAir,
    lastScene: () => facts.asked,
    lastAsked: () => ({ kind: 'take', end: facts.end }),
    lastStanding: () => facts.standing ?? facts.asked,
  }) as unknown as TakeBook

const byHand = { scene: scene('Film'), at: 100, takeId: null }

it('what a take on its way replaces is no alarm, and what a hand shows meanwhile is one', () => {
  expect(unexpectedAir(bookOf({ onAir: byHand, asked: press('Pupitre', 200), end: null }), 'r')).toBeUndefined()
  const since = { ...byHand, at: 300 }
  expect(unexpectedAir(bookOf({ onAir: since, asked: press('Pupitre', 200), end: null }), 'r')).toBe(since)
})

it('a scene of a hand stands as an alarm once a take has ended otherwise, and so does one that came after it had failed', () => {
  const end = { state: 'failed', at: 250 } as const
  const standing = press('Pupitre', 50)
  expect(unexpectedAir(bookOf({ onAir: byHand, asked: press('Large', 200), standing, end }), 'r')).toBe(byHand)
  const late = { ...byHand, scene: scene('Large'), at: 300 }
  expect(unexpectedAir(bookOf({ onAir: late, asked: press('Large', 200), standing, end }), 'r')).toBe(late)
  const asAsked = { ...byHand, scene: scene('Pupitre') }
  const confirmed = { state: 'confirmed', at: 60 } as const
  expect(unexpectedAir(bookOf({ onAir: asAsked, asked: standing, end: confirmed }), 'r')).toBeUndefined()
})
