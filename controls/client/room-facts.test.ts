import { expect, it } from 'vitest'
import { aCue, aRoom, aStage, someCare } from './for-tests.ts'
import { roomFacts } from './room-facts.ts'

const known = {
  ...{ isHere: true, ageMs: 100, care: someCare(), cues: [aCue()], stage: aStage({}), steadyNow: 0 },
  room: aRoom({ inSafety: true, recording: { active: true, paused: false, ms: 1, bytes: 1 } }),
}
const lit = { isConfirmed: true, program: 'Large', preview: 'Pupitre', inSafety: true, isRecording: true }
const dark = { isConfirmed: false, program: null, preview: null, inSafety: false, isRecording: false, isCut: false }

it('shows what OBS has just confirmed', () => {
  expect(roomFacts(known)).toMatchObject({ ...lit, next: 'Ouverture', isObsAway: false })
})

const obs = (state: 'frozen' | 'lost' | 'connecting' | 'wrong-password') => ({
  room: { ...known.room, obs: { obsId: 'o', name: 'OBS', state, message: null } },
})
it.each([
  ['the station is away', { isHere: false }],
  ['the room is not there', { room: undefined }],
  ['OBS is frozen', obs('frozen')],
  ['OBS is lost', obs('lost')],
  ['OBS is connecting', obs('connecting')],
  ['its password is wrong', obs('wrong-password')],
  ['its last word is older than two seconds', { ageMs: 2001 }],
  ['it has never spoken', { ageMs: null }],
  ['another station drives the room', { room: { ...known.room, isOwn: false } }],
  ['another station has claimed the OBS', { room: { ...known.room, fenced: true } }],
])('shows nothing of the air as true when %s', (_, of) => {
  const cut = someCare({ cutSince: '2026-11-26T10:00:00Z', cutHolds: { hidden: true, muted: true } })
  expect(roomFacts({ ...known, care: cut, ...of })).toMatchObject(dark)
})

it('calls a room safe only when its safety scene is on air, and a cut only when nothing is seen or heard', () => {
  expect(roomFacts({ ...known, room: { ...known.room, program: 'Pupitre' } }).inSafety).toBe(false)
  const cutSince = '2026-11-26T10:00:00Z'
  const cut = (cutHolds: { hidden: boolean; muted: boolean } | null) => {
    const { isCut, isCutUnproven } = roomFacts({ ...known, care: someCare({ cutSince, cutHolds }) })
    return [isCut, isCutUnproven]
  }
  expect(cut({ hidden: true, muted: true })).toEqual([true, false])
  for (const holds of [null, { hidden: true, muted: false }, { hidden: false, muted: true }])
    expect(cut(holds)).toEqual([false, true])
})

it('tells what the station knows by itself while OBS is lost', () => {
  const alarms = [
    { kind: 'obs-gone' as const, message: 'OBS', english: 'OBS', at: '', acknowledged: true },
    { kind: 'silence' as const, message: 'Pas de son', english: 'No sound', at: '', acknowledged: false },
  ]
  const room = { ...obs('lost').room, awaitedInSafety: true, alarms }
  expect(roomFacts({ ...known, room })).toMatchObject({
    ...{ isSafetyAwaited: true, isObsAway: true, next: 'Ouverture' },
    alarm: { french: 'Pas de son', english: 'No sound' },
  })
  expect(roomFacts({ ...known, isHere: false, room })).toMatchObject({
    isSafetyAwaited: false,
    alarm: null,
    next: null,
  })
})

it('counts down by the station’s steady clock, and not before it knows it', () => {
  const timer = {
    ...{ id: 't', version: 1, state: 'running' as const, lengthS: 300, clockGapMs: 0, remainingMs: null },
    ...{ startedAt: new Date(0).toISOString(), endsAt: new Date(300_000).toISOString() },
  }
  const stage = aStage({ timer })
  expect(roomFacts({ ...known, stage, steadyNow: 100_000 }).countdown?.digits).toBe('03:20')
  expect(roomFacts({ ...known, stage, steadyNow: null }).countdown).toBeNull()
})

it('tells what is wrong on air before a computer that is slow, whichever came first', () => {
  const alarm = { message: '', english: '', at: '2026-11-26T10:00:00Z', acknowledged: false }
  const [slow, wrong] = [
    { ...alarm, kind: 'lagged-frames', message: 'Lent' } as const,
    { ...alarm, kind: 'unexpected-air', message: 'Imprévu' } as const,
  ]
  const told = (alarms: ReturnType<typeof aRoom>['alarms']) =>
    roomFacts({ ...known, room: aRoom({ alarms }) }).alarm?.french
  expect(told([slow, wrong])).toBe('Imprévu')
  expect(told([slow, { ...wrong, acknowledged: true }])).toBe('Lent')
})
