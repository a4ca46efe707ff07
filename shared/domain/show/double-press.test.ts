import { expect, it } from 'vitest'
import { isSameLeg, isUnread } from './double-press.ts'
import type { AskedLeg } from './take.ts'
import type { WantedLeg } from './take-legs.ts'

const at = { roomId: 'a', owner: 'hub' }
const sceneIn = (_: string, name: string) => ({ uuid: null, name })
const isSame = (wanted: WantedLeg, last: AskedLeg) => isSameLeg(wanted, last, sceneIn)

it('a recording is the same where it is started or stopped again', () => {
  const last = { ...at, kind: 'recording', output: 'file', action: 'start' } as const
  expect(isSame({ roomId: 'a', kind: 'recording', action: 'start' }, last)).toBe(true)
  expect(isSame({ roomId: 'a', kind: 'recording', action: 'stop' }, last)).toBe(false)
})

it('a poll is the same by its id, and what the log does not tell apart is the same', () => {
  const poll = (pollId: string | null) => ({ roomId: 'a', kind: 'poll', pollId, results: true }) as const
  const last = { ...at, kind: 'poll', pollId: 'p' } as const
  expect([isSame(poll('p'), last), isSame(poll('q'), last), isSame(poll(null), last)]).toEqual([true, false, false])
  expect(isSame({ roomId: 'a', kind: 'timer', lengthS: 60 }, { ...at, kind: 'timer' })).toBe(true)
})

it('a scene that was asked for where there is none is never the same', () => {
  const last = { ...at, kind: 'scene', scene: null, before: null } as const
  expect(isSame({ roomId: 'a', kind: 'scene', scene: 'Large' }, last)).toBe(false)
})

it('what came next by itself is read after half a second', () => {
  expect([isUnread(null, 100), isUnread(100, 599), isUnread(100, 600)]).toEqual([false, true, false])
})
