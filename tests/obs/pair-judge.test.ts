import { describe, expect, it } from 'vitest'
import { judge } from '../faults/booth-pair/judge.ts'
import type { Reached } from '../faults/booth-pair/recorder.ts'

const claim = (at: number, by: string, epoch: number): Reached => ({ what: 'claim', at, by, epoch, station: by })
const order = (at: number, by: string, scene: string, isDone = true): Reached => ({
  what: 'order',
  at,
  by,
  scene,
  isDone,
})
const beat = (at: number, by: string, isRenewed: boolean): Reached => {
  return { what: 'beat', at, by, epoch: 1, station: by, isRenewed }
}
const taken = [claim(0, 'a', 1), order(100, 'a', 'x'), claim(5000, 'b', 2), order(6000, 'b', 'y')]
const judged = (more: readonly Reached[], isTrapped = (_: number) => false) => {
  const reached = [...taken, ...more].toSorted((one, other) => one.at - other.at)
  const presses = new Map([...'xyz'].map((scene) => [scene, 1]))
  return judge({ room: 'salle', reached, presses, isTrapped })
}

describe('the judge of a pair of booths', () => {
  it('has nothing against a takeover after which only the new station orders', () => {
    expect(judged([])).toMatchObject({ orders: 2, doubles: [], late: [], twoMasters: [], refusedLate: 0 })
  })

  it('sees a scene that was put on air twice for one press', () => {
    expect(judged([order(6100, 'b', 'x')]).doubles).toHaveLength(1)
  })

  it('sees an order of the station before that was carried out, and counts one that OBS refused', () => {
    expect(judged([order(6100, 'a', 'z')]).late).toHaveLength(1)
    expect(judged([order(6100, 'a', 'z', false)])).toMatchObject({ late: [], refusedLate: 1, twoMasters: [] })
  })

  it('sees a station that goes on after the lease, unless it was stopped and its messages waited', () => {
    expect(judged([beat(7100, 'a', false)]).twoMasters).toHaveLength(1)
    expect(judged([order(7100, 'a', 'z', false)]).twoMasters).toHaveLength(1)
    expect(judged([beat(7100, 'a', false), order(7200, 'a', 'z', false)], () => true).twoMasters).toEqual([])
  })

  it('sees a lease that OBS gave to the station before', () => {
    expect(judged([beat(5500, 'a', true)]).twoMasters).toHaveLength(1)
    expect(judged([beat(5500, 'a', false)]).twoMasters).toEqual([])
  })
})
