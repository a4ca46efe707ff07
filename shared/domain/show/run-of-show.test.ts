import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CueEvent, type CueState, cueStream } from './cue.ts'
import { lateAtBreakS, type Proposal, propose, shortestS } from './run-adjust.ts'
import { aheadOf, countedOn, currentOf, followingOf, inOrder, type RunItem, runItemOf, upcomingOf } from './run-item.ts'
import { expectedTimes, outlookOf, plannedTimes } from './run-of-show.ts'

/** 10:00 of some day. */
const ten = Date.parse('2026-11-26T09:00:00Z')
const at = (time: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return ten + ((hours - 10) * 3600 + minutes * 60 + seconds) * 1000
}
const item = (cueId: string, planned: string | null, minutes: number, more: Partial<RunItem> = {}): RunItem => ({
  cueId,
  order: Number(cueId),
  plannedAt: planned === null ? null : at(planned),
  lengthS: minutes * 60,
  baseLengthS: minutes * 60,
  isBreak: false,
  isFixed: false,
  isOut: false,
  shiftS: 0,
  autoFollow: false,
  startedAt: null,
  endedAt: null,
  ...more,
})
/** The morning of the mock-up: item 23 is 4 min 12 s over its time. */
const morning = [
  item('22', '10:15', 11, { startedAt: at('10:15'), endedAt: at('10:27') }),
  item('23', '10:27', 10, { startedAt: at('10:27') }),
  ...[item('24', '10:37', 8), item('25', '10:45', 6), item('26', '10:51', 8), item('27', '10:59', 16)],
  item('28', '11:15', 30, { isBreak: true }),
  item('29', '11:45', 20),
]
const now = at('10:41:12')
const proposed = (items: readonly RunItem[], how: 'absorb' | 'shift' | 'cut', ids?: string[], when = now): Proposal => {
  const found = propose(items, when, how, ids)
  if (!found.ok) throw new Error(found.refusal)
  return found.value
}
const decided = (items: readonly RunItem[], { how, changes }: Proposal): RunItem[] =>
  items.map((one) => {
    const change = changes.find(({ cueId }) => cueId === one.cueId)
    if (!change) return one
    return {
      ...one,
      lengthS: one.lengthS + change.byS,
      isOut: one.isOut || how === 'cut',
      shiftS: one.shiftS + change.shiftS,
      plannedAt: one.plannedAt === null ? null : one.plannedAt + change.shiftS * 1000,
    }
  })

describe('a morning that is late', () => {
  it('says by how much, what it pushes and when the pause comes', () => {
    expect(outlookOf(morning, now)).toMatchObject({
      overrunS: 252,
      driftS: 252,
      pushed: 6,
      nextId: '24',
      nextBreak: { cueId: '28', at: at('11:19:12'), lateS: 252 },
      end: { at: at('12:09:12'), lateS: 252 },
    })
    expect(expectedTimes(morning, now).get('24')).toEqual({ at: now, endsAt: at('10:49:12'), lateS: 252 })
  })

  it('lets a planned gap take the delay up', () => {
    const gap = morning.map((one) => (one.cueId === '29' ? { ...one, plannedAt: at('11:55') } : one))
    expect(outlookOf(gap, now)).toMatchObject({ pushed: 5, end: { lateS: 0 } })
  })

  it('absorbs it on what comes before the pause, each in proportion', () => {
    const { changes, gainS } = proposed(morning, 'absorb')
    expect(gainS).toBe(252)
    expect(changes.map(({ cueId }) => cueId)).toEqual(['24', '25', '26', '27'])
    expect(outlookOf(decided(morning, { how: 'absorb', changes, gainS }), now).nextBreak?.lateS).toBe(0)
  })

  it('absorbs it once, also where no pause comes', () => {
    const evening = morning.slice(0, 6)
    const { changes, gainS } = proposed(evening, 'absorb')
    expect(gainS).toBe(252)
    const after = decided(evening, { how: 'absorb', changes, gainS })
    expect(outlookOf(after, now).end?.lateS).toBe(0)
    expect(propose(after, now, 'absorb')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it('absorbs it on those that are named, and never on a film', () => {
    const film = morning.map((one) => (one.cueId === '25' ? { ...one, isFixed: true } : one))
    expect(proposed(film, 'absorb', ['25', '26']).changes).toEqual([{ cueId: '26', byS: -240, shiftS: 0 }])
    expect(propose(film, now, 'absorb', ['25'])).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
    expect(propose(film, now, 'absorb', ['22'])).toEqual({ ok: false, refusal: 'unknown-cue' })
  })

  it('cuts the shortest item that makes up for all of it', () => {
    expect(proposed(morning, 'cut')).toMatchObject({ changes: [{ cueId: '25' }], gainS: 252 })
  })

  it('is less late by an item that is cut, also where those behind it have no time of their own', () => {
    const loose = morning.map((one) => (Number(one.cueId) > 23 ? { ...one, plannedAt: null } : one))
    const cut = decided(loose, proposed(loose, 'cut', ['25']))
    expect([outlookOf(loose, now).driftS, outlookOf(cut, now).driftS]).toEqual([252, 252])
    expect([loose, cut].map((items) => expectedTimes(items, now).get('29')?.lateS)).toEqual([252, 0])
  })

  it('shifts what is planned to what is expected, the pause too', () => {
    const shifted = decided(morning, proposed(morning, 'shift'))
    expect(plannedTimes(shifted).get('28')).toBe(at('11:19:12'))
    expect(outlookOf(shifted, now)).toMatchObject({ driftS: 0, pushed: 0 })
    expect(propose(shifted, now, 'shift')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it('shifts by 40 days at most, however long the items before are', () => {
    const long = Array.from({ length: 45 }, (_, index) => item(`${100 + index}`, '10:37', 24 * 60))
    const { changes } = proposed([...morning.slice(0, 2), ...long, item('999', '10:38', 5)], 'shift')
    expect(changes.at(-1)).toEqual({ cueId: '999', byS: 0, shiftS: 40 * 24 * 3600 })
  })
})

describe('a minister who is 25 minutes ahead', () => {
  const early = [item('1', '11:00', 20, { startedAt: at('10:35') }), item('2', '11:20', 10), item('3', '11:30', 30)]
  const then = at('10:40')

  it('leaves time to spare, and what comes next waits for its planned time', () => {
    expect(outlookOf(early, then)).toMatchObject({ driftS: -1500, overrunS: -900, pushed: 0 })
    expect(expectedTimes(early, then).get('2')?.at).toBe(at('11:20'))
  })

  it('may be given it, or what comes next is brought forward', () => {
    expect(proposed(early, 'absorb', undefined, then).changes).toEqual([{ cueId: '1', byS: 1500, shiftS: 0 }])
    const shifted = decided(early, proposed(early, 'shift', undefined, then))
    expect(expectedTimes(shifted, then).get('2')?.at).toBe(at('10:55'))
    expect(outlookOf(shifted, then).driftS).toBe(0)
    expect(propose(early, then, 'cut')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it('may come before what was planned first, which is not lost', () => {
    const taken = [item('1', '10:30', 10), item('2', '10:40', 10), item('3', '11:00', 20, { startedAt: at('10:35') })]
    expect([...expectedTimes(taken, then).keys()]).toEqual(['1', '2'])
    expect(outlookOf(taken, then)).toMatchObject({ driftS: 1500, nextId: null })
  })
})

describe('an afternoon without a break that is late', () => {
  it('ends as much later than announced as is left after its last item was cut', () => {
    const afternoon = [
      item('1', '14:00', 30, { startedAt: at('14:00') }),
      item('2', '14:30', 20),
      item('3', '14:50', 6),
    ]
    const then = at('14:40')
    expect(outlookOf(afternoon, then).end).toEqual({ at: at('15:06'), lateS: 600 })
    expect(proposed(afternoon, 'cut', ['3'], then)).toMatchObject({ gainS: 360 })
    const cut = afternoon.map((one) => (one.cueId === '3' ? { ...one, isOut: true } : one))
    expect(outlookOf(cut, then).end).toEqual({ at: at('15:00'), lateS: 240 })
  })
})

describe('items that follow by themselves', () => {
  /** The film began 4 min ahead. */
  const film = item('1', '10:00', 20, { startedAt: at('09:56'), autoFollow: true })
  const more = [item('2', '10:20', 10, { autoFollow: true }), item('3', '10:30', 10), item('4', '10:40', 10)]
  const starts = (items: readonly RunItem[], when: number) =>
    [...expectedTimes(items, when)].map(([, expected]) => (expected.at - ten) / 60_000)

  it('begin as soon as the one before has run its length, and do not wait for their planned time', () => {
    expect(starts([film, ...more], at('10:05'))).toEqual([16, 26, 40])
    const all = [film, ...more.map((one) => ({ ...one, autoFollow: true }))]
    expect(starts(all, at('10:05'))).toEqual([16, 26, 36])
    expect(outlookOf(all, at('10:05'))).toMatchObject({ driftS: -240, end: { at: at('10:46'), lateS: -240 } })
  })

  it('wait where the one before is not set so, or nothing is on', () => {
    expect(starts([{ ...film, autoFollow: false }, ...more], at('10:05'))).toEqual([20, 30, 40])
    expect(starts([{ ...film, endedAt: at('10:05') }, ...more], at('10:05'))).toEqual([20, 30, 40])
  })

  it('are as late as what is before them', () => {
    expect(expectedTimes([film, ...more], at('10:30')).get('2')).toMatchObject({ at: at('10:30'), lateS: 600 })
  })

  it('do not go back to one that was left out', () => {
    const left = [item('0', '10:50', 5), { ...film, order: 1 }]
    expect(starts(left, at('10:05'))).toEqual([50])
  })
})

describe('items that follow without a time of their own', () => {
  /** The current one began 2 min 19 s `late`, or that much ahead. */
  const chain = (startedAt: string, third: string | null = null) => [
    item('1', '10:00', 20, { startedAt: at(startedAt) }),
    ...[item('2', null, 10), item('3', third, 10), item('4', null, 10, { isBreak: true }), item('5', null, 10)],
  ]
  const planOf = (items: readonly RunItem[]) => [...plannedTimes(items).values()].map((time) => (time - ten) / 1000)
  const ahead = chain('09:57:41')
  const late = chain('10:02:19')
  const then = at('10:05')

  it('are not moved when the spare time goes to the current one, which then ends as planned', () => {
    const absorbed = decided(ahead, proposed(ahead, 'absorb', undefined, then))
    expect(planOf(absorbed)).toEqual([0, 1200, 1800, 2400, 3000])
    expect(outlookOf(absorbed, then)).toMatchObject({ driftS: 0, end: { at: at('11:00'), lateS: 0 } })
    expect(propose(absorbed, then, 'absorb')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it('is over once: the last one of the day is not given the same time twice', () => {
    const last = ahead.slice(0, 1)
    const absorbed = decided(last, proposed(last, 'absorb', undefined, then))
    expect(propose(absorbed, then, 'absorb')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it('make up for a delay, as those with a time do', () => {
    const { gainS, changes } = proposed(late, 'absorb', undefined, then)
    expect(gainS).toBe(139)
    const absorbed = decided(late, { how: 'absorb', changes, gainS })
    expect(outlookOf(absorbed, then)).toMatchObject({ nextBreak: { at: at('10:40'), lateS: 0 } })
    expect(propose(absorbed, then, 'absorb')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })

  it.each([
    ['late', late, 139],
    ['ahead', ahead, -139],
    ['late, before one with a time', chain('10:02:19', '10:30'), 139],
    ['ahead, before one with a time', chain('09:57:41', '10:30'), -139],
  ])('are shifted with what they follow, once: %s', (_, items, byS) => {
    const shifted = decided(items, proposed(items, 'shift', undefined, then))
    expect(planOf(shifted)).toEqual([0, 1200 + byS, 1800 + byS, 2400 + byS, 3000 + byS])
    expect(outlookOf(shifted, then)).toMatchObject({ driftS: 0, pushed: 0 })
    expect(propose(shifted, then, 'shift')).toEqual({ ok: false, refusal: 'nothing-to-adjust' })
  })
})

describe('an item that was left out', () => {
  /** 25 was taken instead of 24, and ends in time. */
  const left = morning.map((one) => {
    if (one.cueId === '23') return { ...one, endedAt: at('10:41') }
    return one.cueId === '25' ? { ...one, startedAt: at('10:41') } : one
  })
  const ids = (items: readonly RunItem[]) => items.map(({ cueId }) => cueId)
  const without = (cueId: string) => left.map((one) => (one.cueId === cueId ? { ...one, isOut: true } : one))

  it('is not gone back to: the one behind the current one is next', () => {
    expect(outlookOf(left, now).nextId).toBe('26')
    expect(ids(followingOf(left))).toEqual(['26', '27', '28', '29'])
    expect(outlookOf(without('26'), now).nextId).toBe('27')
  })

  it('nor between two items, nor at the end of the day', () => {
    const over = left.map((one) => (one.cueId === '25' ? { ...one, endedAt: now } : one))
    expect(outlookOf(over, now).nextId).toBe('26')
    const done = over.map((one) =>
      one.cueId === '24' ? one : { ...one, startedAt: one.startedAt ?? now, endedAt: now },
    )
    expect(outlookOf(done, now)).toMatchObject({ nextId: null, pushed: 1 })
  })

  it('is gone on from if a person takes it, and what was on since is not repeated', () => {
    const taken = left.map((one) => {
      if (one.cueId === '25') return { ...one, endedAt: now }
      return one.cueId === '24' ? { ...one, startedAt: now } : one
    })
    expect(outlookOf(taken, now).nextId).toBe('26')
  })

  it('pushes nothing that follows, and is expected last until somebody skips it', () => {
    expect(outlookOf(left, now)).toMatchObject({ driftS: -240, pushed: 0, nextBreak: { cueId: '28', lateS: 0 } })
    expect(expectedTimes(left, now).get('24')?.at).toBe(at('12:05'))
    expect(outlookOf(left, now).end).toEqual({ at: at('12:13'), lateS: 480 })
    expect(outlookOf(without('24'), now).end).toEqual({ at: at('12:05'), lateS: 0 })
  })

  it('keeps its time in a shift, unless it is named', () => {
    const late = at('10:52')
    expect(ids(proposed(left, 'shift', undefined, late).changes as never)).toEqual(['26', '27', '28', '29'])
    expect(ids(proposed(left, 'shift', ['24'], late).changes as never)).toEqual(['24'])
  })
})

describe('a run of show of two days', () => {
  const days = new Map([
    ['1', '2026-11-26'],
    ['2', '2026-11-27'],
  ])
  const two = [item('1', '10:00', 10), item('2', null, 10), item('3', null, 10)]
  const counted = (items: readonly RunItem[], today: string) => countedOn(items, days, today).map(({ cueId }) => cueId)

  it('counts today’s, else the next day’s, else the last, and with each what has no day', () => {
    expect(counted(two, '2026-11-26')).toEqual(['1', '3'])
    expect(counted(two, '2026-11-27')).toEqual(['2', '3'])
    expect(counted(two, '2026-11-20')).toEqual(['1', '3'])
    expect(counted(two, '2026-12-20')).toEqual(['2', '3'])
  })

  it('counts the current item, and not one left open the day before', () => {
    const on = (cueId: string) => two.map((one) => (one.cueId === cueId ? { ...one, startedAt: now } : one))
    expect(counted(on('2'), '2026-11-26')).toEqual(['2', '3'])
    expect(counted(on('1'), '2026-11-27')).toEqual(['2', '3'])
  })
})

const anyItems = fc
  .array(
    fc.record({
      gapS: fc.oneof(fc.constant(null), fc.integer({ min: -300, max: 900 })),
      lengthS: fc.integer({ min: 0, max: 5400 }),
      isBreak: fc.boolean(),
      isFixed: fc.boolean(),
      isOut: fc.boolean(),
      autoFollow: fc.boolean(),
      startedS: fc.integer({ min: -300, max: 90 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: -1, max: all.length - 1 })))
  .map(([all, on]) => {
    let planned = ten
    return all.map(({ gapS, lengthS, startedS, ...one }, index): RunItem => {
      planned += (gapS ?? 0) * 1000
      const start = planned + startedS * 1000
      const plannedAt = gapS === null ? null : planned
      planned += lengthS * 1000
      return {
        ...one,
        cueId: `c${index}`,
        order: index,
        plannedAt,
        lengthS,
        baseLengthS: lengthS,
        shiftS: 0,
        startedAt: index > on ? null : start,
        endedAt: index < on ? start + lengthS * 1000 : null,
      }
    })
  })
const anyNow = fc.integer({ min: -3600, max: 20_000 }).map((s) => ten + s * 1000)

describe('any run of show', () => {
  it('expects every item that is to come exactly once, one after the other, and none before its time unless it follows by itself', () => {
    void fc.assert(
      fc.property(anyItems, anyNow, (items, when) => {
        const expected = expectedTimes(items, when)
        expect([...expected.keys()]).toEqual(upcomingOf(items).map(({ cueId }) => cueId))
        const planned = plannedTimes(items)
        let free = when
        let follower = currentOf(items)?.autoFollow ? followingOf(items)[0]?.cueId : undefined
        for (const [cueId, { at: start, endsAt, lateS }] of expected) {
          expect(start).toBeGreaterThanOrEqual(cueId === follower ? free : Math.max(free, planned.get(cueId) ?? free))
          expect(lateS).toBeGreaterThanOrEqual(0)
          free = endsAt
          const rest = followingOf(items)
          const place = rest.findIndex((one) => one.cueId === cueId)
          follower = rest[place]?.autoFollow ? rest[place + 1]?.cueId : undefined
        }
      }),
    )
  })

  it('absorbs no more than is late, exactly what it says, and leaves none below its shortest', () => {
    void fc.assert(
      fc.property(anyItems, anyNow, (items, when) => {
        const found = propose(items, when, 'absorb')
        if (!found.ok || outlookOf(items, when).driftS < 0) return
        const after = decided(items, found.value)
        const given = found.value.changes.reduce((sum, { byS }) => sum - byS, 0)
        expect(given).toBe(found.value.gainS)
        const coming = upcomingOf(items)
        const pause = coming.findIndex(({ isBreak }) => isBreak)
        const slack = coming
          .slice(0, pause < 0 ? undefined : pause)
          .reduce((sum, one) => sum + (one.isFixed ? 0 : one.lengthS - shortestS(one)), 0)
        expect(given).toBe(Math.min(slack, lateAtBreakS(items, when)))
        for (const { cueId } of found.value.changes) {
          const one = after.find((other) => other.cueId === cueId) as RunItem
          expect(one.lengthS).toBeGreaterThanOrEqual(shortestS(one))
          expect(one.isFixed || one.isBreak).toBe(false)
        }
        if (items.some(isComingBreak) && !overlaps(items))
          expect(lateAtBreakS(after, when)).toBe(lateAtBreakS(items, when) - given)
      }),
    )
  })

  it('moves nothing when the spare time goes to the current item', () => {
    void fc.assert(
      fc.property(anyItems, anyNow, (items, when) => {
        const found = propose(items, when, 'absorb')
        if (!found.ok || outlookOf(items, when).driftS >= 0 || currentOf(items)?.isOut) return
        const after = decided(items, found.value)
        expect(plannedTimes(after)).toEqual(plannedTimes(items))
        expect(outlookOf(after, when).driftS).toBe(0)
      }),
    )
  })

  it('is late nowhere after a shift', () => {
    void fc.assert(
      fc.property(anyItems, anyNow, (items, when) => {
        const found = propose(items, when, 'shift')
        if (!found.ok || outlookOf(items, when).driftS < 0) return
        const after = expectedTimes(decided(items, found.value), when)
        for (const { cueId } of aheadOf(items)) expect(after.get(cueId)?.lateS).toBe(0)
      }),
    )
  })

  it('loses no item to a decision, and gives back exactly what was when all are undone, in any order', () => {
    const how = fc.constantFrom('absorb', 'shift', 'cut')
    void fc.assert(
      fc.property(
        anyItems,
        fc.array(fc.tuple(how, anyNow), { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (items, acts, draw) => {
          let states = new Map(items.map((one) => [one.cueId, stateOf(one)]))
          const present = () => inOrder([...states].flatMap(([cueId, state]) => runItemOf(cueId, state) ?? []))
          const before = present()
          expect(before.map(({ cueId }) => cueId)).toEqual(items.map(({ cueId }) => cueId))
          const tell = (cueId: string, event: CueEvent) => {
            const state = states.get(cueId) as CueState
            states = new Map(states).set(cueId, cueStream.evolve(state, event, recorded))
          }
          const ids: string[] = []
          for (const [what, when] of acts) {
            const found = propose(present(), when, what)
            if (!found.ok) continue
            const adjustmentId = `a${ids.push('') - 1}`
            ids[ids.length - 1] = adjustmentId
            for (const change of found.value.changes)
              tell(change.cueId, { type: 'CueAdjusted', adjustmentId, how: what, ...withoutId(change) })
            expect(present()).toHaveLength(items.length)
          }
          while (ids.length > 0) {
            const [adjustmentId = ''] = ids.splice((draw.next().value as number) % ids.length, 1)
            for (const cueId of states.keys()) tell(cueId, { type: 'CueAdjustmentUndone', adjustmentId })
          }
          expect(present()).toEqual(before)
        },
      ),
    )
  })

  it('has one item on at most', () => {
    void fc.assert(
      fc.property(anyItems, (items) => {
        const open = items.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)
        expect(currentOf(items) === null).toBe(open.length === 0)
      }),
    )
  })
})

/** Where two are planned at once, the second is late whatever is absorbed. */
function overlaps(items: readonly RunItem[]): boolean {
  const planned = plannedTimes(items)
  return items.some(({ cueId, baseLengthS }, index) => {
    const next = items[index + 1]?.plannedAt ?? null
    return next !== null && next < (planned.get(cueId) ?? 0) + baseLengthS * 1000
  })
}
const isComingBreak = ({ isBreak, isOut, startedAt }: RunItem) => isBreak && !isOut && startedAt === null
const recorded = { at: 0, station: 's', commandId: null } as never
const withoutId = ({ byS, shiftS }: Proposal['changes'][number]) => ({ byS, shiftS })
const stateOf = ({ order, plannedAt, lengthS, isBreak, isFixed, isOut, startedAt, endedAt }: RunItem): CueState => ({
  ...cueStream.initial,
  order,
  skipped: isOut,
  settings: { roomId: 'r', title: 't', plannedAt, lengthS, isBreak, isFixed, legs: [], onFailure: 'hold' },
  runs: startedAt === null ? [] : [{ startedAt, endedAt, takeId: null }],
})
