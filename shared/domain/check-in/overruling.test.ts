import { describe, expect, it } from 'vitest'
import { isHeard } from './overruling.ts'

const nobody = { isSelf: false, isPilots: false, isPutOut: false }
const speakers = {
  desk: nobody,
  self: { ...nobody, isSelf: true },
  pilot: { ...nobody, isPilots: true },
  'desk that was put out': { ...nobody, isPutOut: true },
  'pilot that was put out': { ...nobody, isPilots: true, isPutOut: true },
}
const heard = (obstacle: Parameters<typeof isHeard>[0]) =>
  Object.entries(speakers).flatMap(([name, speaker]) => (isHeard(obstacle, speaker) ? [name] : []))

describe('that somebody has answered for an obstacle', () => {
  it('counts from any desk in good standing where a desk settles it', () => {
    for (const obstacle of [
      'unpaid',
      'remote-only',
      'wrong-day',
      'not-registered-for-session',
      'session-full',
    ] as const)
      expect(heard(obstacle)).toEqual(['desk', 'self', 'pilot'])
  })

  it('counts where it was done, and from a pilot’s station, where another desk could have made it up', () => {
    for (const obstacle of ['cancelled', 'confirm-identity'] as const)
      expect(heard(obstacle)).toEqual(['self', 'pilot'])
  })

  it('never counts for an obstacle that nobody may overrule', () => {
    expect(heard('badge-replaced')).toEqual([])
  })
})
