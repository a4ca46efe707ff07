import { leaseMs } from '../../../shared/domain/show/lease.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openPair, type PairRoom } from './hall.ts'
import { judge } from './judge.ts'
import { faults, playRound } from './rounds.ts'

/** A fade and its way through OBS, in ms. */
const changeMs = 3000

/**
 * Two booths and the OBS of two rooms. What reached the sockets of the two OBS is the judge, not what the stations say.
 */
const pair: Scenario = {
  name: 'booth-pair',
  alone: true,
  async run(bench) {
    const { short, random } = bench
    const hall = await openPair(bench)
    // Six of the eight faults are of a station or its cable: 204 of the 272.
    const rounds = short ? 12 : 272
    const times = new Map<string, number[]>()
    const untrue: string[] = []
    const trapped: (readonly [from: number, to: number])[] = []
    for (let round = 0; round < rounds; round++) {
      // Each fault in turn, so that a short run has all.
      const fault = faults[round % faults.length] ?? 'kill'
      const { takeovers, from, to, ...told } = await playRound(hall, random, fault).catch((error: Error) => {
        throw new Error(`round ${round + 1}, ${fault}: ${error.message}`, { cause: error })
      })
      untrue.push(...told.untrue.map((one) => `round ${round + 1}, ${fault}: ${one}`))
      if (fault === 'stop-cut') trapped.push([from, to])
      times.set(fault, [...(times.get(fault) ?? []), ...takeovers])
      if ((round + 1) % 20 === 0) bench.note(`${round + 1} rounds`)
    }
    const isTrapped = (at: number) => trapped.some(([from, to]) => at >= from && at <= to)
    const verdicts = hall.rooms.map(({ name, ...room }) => judge({ room: name, ...room, isTrapped }))
    const unasked = hall.rooms.flatMap(unaskedChanges)
    for (const [fault, all] of times) if (all.length > 0) bench.note(`${fault}: taken over after ${spread(all)}`)
    const all = [...times.values()].flat()
    const sum = (of: (verdict: (typeof verdicts)[number]) => number) =>
      verdicts.reduce((total, one) => total + of(one), 0)
    const doubles = verdicts.flatMap((one) => one.doubles)
    const late = verdicts.flatMap((one) => one.late)
    const twoMasters = verdicts.flatMap((one) => one.twoMasters)
    const overlap = Math.max(...verdicts.map((one) => one.longestOverlapMs))
    const said = [
      `${rounds} rounds, ${all.length} takeovers (${spread(all)})`,
      `${sum((one) => one.orders)} orders reached OBS: ${doubles.length} double sends`,
      `${twoMasters.length} times two masters for longer than ${leaseMs} ms (at most ${Math.round(overlap)} ms)`,
      `${unasked.length} changes on air that nobody asked for, ${untrue.length} told as failed`,
      `${sum((one) => one.refusedLate)} late orders refused by OBS, ${late.length} carried out`,
    ].join('; ')
    const wrong = [...doubles, ...late, ...twoMasters, ...unasked, ...untrue]
    insist(wrong.length === 0, `${said}\n${wrong.join('\n')}`)
    return said
  },
}

/** Each change on air is one order's: a takeover has none. */
function unaskedChanges({ name, reached, changes }: PairRoom): readonly string[] {
  const orders = reached.filter((one) => one.what === 'order').filter((one) => one.isDone !== false)
  const used = new Set<object>()
  return changes.flatMap(({ at, scene }) => {
    const order = orders.find(
      (one) => !used.has(one) && one.scene === scene && at >= one.at - 5 && at - one.at < changeMs,
    )
    if (!order) return [`${name}: ${scene} came on air without an order`]
    used.add(order)
    return []
  })
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) =>
    ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) / 1000).toFixed(1)
  return `${at(0)} s to ${at(1)} s, half within ${at(0.5)} s, nine in ten within ${at(0.9)} s`
}

export const boothPairScenarios: readonly Scenario[] = [pair]
