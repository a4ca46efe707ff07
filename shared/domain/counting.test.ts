import { expect, it } from 'vitest'
import { latestOfOthers, mayStand } from './counting.ts'
import { namesOf, type StreamKindName, streamKinds } from './events.ts'
import type { StationRole } from './stations/authority.ts'

const registered = { lane: 'people', type: 'AttendeeRegistered' } as const
const stands = (role: 'pilot' | 'reception', id: string, ts = 1, isOfFirstRelease = false) =>
  mayStand('attendee', id, registered, { station: 's', role, isOfFirstRelease }, ts)

it.each([
  ['a', true],
  ['018f-A_b', true],
  ['a/entrance/2026-11-26', false],
  ['', false],
  ['a b', false],
  ['a\u0000b', false],
  ['é', false],
  ['a/', false],
  ['a'.repeat(65), false],
  ['a/b/c/d/e', false],
])('a desk’s fact about %j counts: %s, as a command can name it or not', (id, isSo) => {
  expect(stands('reception', id)).toBe(isSo)
  expect(stands('reception', id, 1, true)).toBe(true)
  expect(stands('pilot', id)).toBe(isSo)
})

/** A fact of each kind of stream that several ids name, by whom may write it, and names in which it counts or does not. */
const named = {
  admission: ['reception', 'AttendeeAdmitted', 'a/entrance/2026-11-26', 'a/entrance', 'a/entrance/friday'],
  'rehearsal-admission': [
    'reception',
    'AttendeeAdmitted',
    '1/a/entrance/2026-11-26',
    'a/entrance/2026-11-26',
    '01/a/b/2026-11-26',
  ],
  'same-person': ['reception', 'AttendeeMerged', 'a/b', 'a', 'a/b/c', 'b/a', 'a/a'],
  'remote-presence': ['cloud', 'RemotePresenceNoted', 's/run1', 's', 's/run1/x'],
  'question-vote': ['cloud', 'QuestionUpvoted', 'q/v', 'q', 'q/v/w'],
  'poll-vote': ['cloud', 'PollVoted', 'p/v', 'p', 'p/v/w'],
  'rehearsal-cue': ['booth', 'CueSkipped', '1/c', 'c', 'x/c'],
  'rehearsal-poll': ['moderator', 'PollOpened', '1/p', 'p', 'x/p'],
  'rehearsal-poll-vote': ['cloud', 'PollVoted', '1/p/v', 'p/v', 'x/p/v'],
  'audience-key': ['cloud', 'AudienceKeyMade', '1', 'first', '01'],
  'replay-mark': ['booth', 'ReplayMarked', 'r/m', 'r', 'r/m/n'],
  'air-change': ['booth', 'AirChanged', 'r/c', 'r', 'r/c/d'],
  recording: ['booth', 'RecordingStarted', 'r/c', 'r', 'r/c/d'],
  alarm: ['booth', 'AlarmRaised', 'r/silence', 'r', 'r/silence/x'],
} as const
it.each(Object.entries(named))('a fact of kind %s counts under the names that are made of its segments', (kind, of) => {
  const [role, type, name, ...others] = of
  const counts = (as: StationRole, id: string) => {
    const { lane } = streamKinds[kind as StreamKindName]
    return mayStand(kind as StreamKindName, id, { lane, type }, { station: 's', role: as, isOfFirstRelease: false }, 1)
  }
  for (const as of [role, 'pilot'] as const) {
    expect(counts(as, name)).toBe(true)
    for (const other of [...others, '', `${name}/`, `${name}/x`, `/${name}`, name.replace(/[^/]*$/, '')])
      expect([other, counts(as, other)]).toEqual([other, false])
  }
})

it('every kind of stream that several ids name is among these', () => {
  const several = (Object.keys(streamKinds) as StreamKindName[]).filter((kind) => namesOf(kind).named.length > 1)
  expect(Object.keys(named)).toEqual(expect.arrayContaining(several))
})

it('a pilot’s station erases in any stream', () => {
  const erases = (role: 'pilot' | 'cloud') =>
    mayStand(
      'poll',
      'p/x',
      { lane: 'audience', type: 'PollAnswersErased' },
      { station: 's', role, isOfFirstRelease: false },
      1,
    )
  expect([erases('pilot'), erases('cloud')]).toEqual([true, false])
})

it('only a pilot’s fact counts behind the year 2200', () => {
  expect([stands('reception', 'a', latestOfOthers), stands('reception', 'a', latestOfOthers + 1)]).toEqual([
    true,
    false,
  ])
  expect(stands('pilot', 'a', latestOfOthers + 1)).toBe(true)
})
