import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startObs } from '../../support/obs/obs-process.ts'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { fadeMs, openBooth, said, scenes } from './booth.ts'

/** The station is killed during takes. Each take's id is answered from what OBS shows, and never sent again. */
export const killedInTake: Scenario = {
  name: 'killed-in-take',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId } = booth
    const kills = bench.short ? 2 : 20
    const ends: Record<string, number> = {}
    for (let kill = 0; kill < kills; kill++) {
      await booth.rested()
      const scene = (await booth.obs.hand.program()) === 'Large' ? 'Pupitre' : 'Large'
      let fades = 0
      booth.obs.hand.on('SceneTransitionStarted', () => {
        fades += 1
      })
      const id = crypto.randomUUID()
      const input = { legs: [{ roomId, scene }] }
      const asked = booth.client.command('show.take', input, id).catch(() => null)
      const sentAt = performance.now()
      await pause(bench.random.int(0, fadeMs + 200))
      const killedAfterMs = performance.now() - sentAt
      await booth.station.kill()
      await asked
      // OBS goes on meanwhile, and a person may change it by hand.
      await pause(fadeMs + 300)
      const byHand = kill % 3 === 1
      if (byHand) {
        await booth.obs.hand.call('SetCurrentProgramScene', { sceneName: 'Sécurité' })
        await pause(fadeMs + 300)
      }
      const before = { fades, program: await booth.obs.hand.program() }
      await booth.startStationAgain()
      await booth.inState('connected')
      const { takeId, legs } = await booth.client.done('show.take', input, id)
      const end = said(legs)
      const program = await booth.obs.hand.program()
      if (before.fades > (byHand ? 1 : 0) || end !== 'confirmed') {
        insist(fades === before.fades, `a take was sent again: ${fades} fades after ${before.fades}`)
        insist(program === before.program, `the station put ${program} on air at its start`)
      }
      const settled = (await booth.client.rows('takes', {})).find((one) => one.takeId === takeId)?.legs[0]?.tookMs ?? 0
      // A take that was confirmed before the kill was true then, whatever was changed by hand since.
      const wasTrue = byHand && end === 'confirmed' && settled <= killedAfterMs + 100
      insist(
        wasTrue || (program === scene) === (end === 'confirmed'),
        `the take of ${scene} is ${end}, and OBS shows ${program}`,
      )
      ends[`${end}${byHand ? ' (by hand since)' : ''}`] = (ends[`${end}${byHand ? ' (by hand since)' : ''}`] ?? 0) + 1
    }
    return `${kills} kills: ${Object.entries(ends)
      .map(([end, count]) => `${count} ${end}`)
      .join(', ')}`
  },
}

/**
 * The station is killed during a take of two rooms, and a person changes one of them before the station is back. When
 * the other room's leg is settled first from its OBS, this room's order must not be sent again.
 */
export const killedInTakeOfTwo: Scenario = {
  name: 'killed-in-take-of-two',
  async run(bench) {
    const booth = await openBooth(bench)
    const other = await startObs({ folder: join(bench.folder, 'obs-of-two') })
    try {
      for (const [name, colour] of Object.entries(scenes)) await other.hand.addScene(name, colour)
      await other.hand.studioMode(true)
      await other.hand.fade(fadeMs)
      const { roomId } = await booth.client.done('rooms.add', { name: 'Salle 200' })
      const { address, password } = other
      const { obsId } = await booth.client.done('obs.add', { name: 'OBS 200', address, password, roomId })
      const isDriven = async () =>
        (await booth.client.rows('show', {})).every(({ obs }) => obs === null || obs.state === 'connected')
      await until('both are connected', isDriven, { timeoutMs: 20_000 })
      const kills = bench.short ? 1 : 10
      for (let kill = 0; kill < kills; kill++) {
        await booth.rested()
        await booth.tidy()
        await other.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
        await pause(fadeMs + 300)
        const id = crypto.randomUUID()
        const input = { legs: [booth.roomId, roomId].map((one) => ({ roomId: one, scene: 'Pupitre' })) }
        const asked = booth.client.command('show.take', input, id).catch(() => null)
        await pause(bench.random.int(30, 200))
        await booth.station.kill()
        await asked
        await pause(fadeMs + 300)
        await other.hand.call('SetCurrentProgramScene', { sceneName: 'Sécurité' })
        await pause(fadeMs + 300)
        await booth.startStationAgain()
        await until('both are connected', isDriven, { timeoutMs: 20_000 })
        const { legs } = await booth.client.done('show.take', input, id)
        // A repeated order would be running now.
        await pause(fadeMs + 500)
        const program = await other.hand.program()
        insist(program === 'Sécurité', `the station put ${program} on air after a person had chosen the safety scene`)
        insist(said(legs.slice(1)) === 'failed interrupted', `the leg that a person overtook is ${said(legs.slice(1))}`)
        const first = (await booth.obs.hand.program()) === 'Pupitre' ? 'confirmed' : 'failed interrupted'
        insist(said(legs) === first, `the other leg is ${said(legs)}, and should be ${first}`)
      }
      await booth.client.done('obs.remove', { obsId })
      return `${kills} kills: nothing was sent again, and a hand's safety scene stood`
    } finally {
      await other.stop('SIGKILL')
    }
  },
}

/** A kill forgets by how much the system has corrected its clock meanwhile. */
const correctedMs = 20

/** A running timer, and one that was stopped midway. After a kill both are right, as pages count them. */
export const killedInTimer: Scenario = {
  name: 'killed-in-timer',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId } = booth
    const timer = async () => (await booth.client.value('stage', { roomId })).timer
    await booth.client.done('show.timer.start', { roomId, lengthS: 600 })
    const before = await timer()
    await pause(bench.random.int(0, 400))
    await booth.station.kill()
    await booth.startStationAgain()
    const running = await timer()
    insist(running?.state === 'running' && running.endsAt === before?.endsAt, 'the running timer ends at another time')
    await booth.client.done('show.timer.pause', { roomId })
    const paused = await timer()
    await booth.station.kill()
    await booth.startStationAgain()
    const still = await timer()
    const movedMs = Math.abs((still?.remainingMs ?? 0) - (paused?.remainingMs ?? 0))
    insist(
      still?.state === 'paused' && movedMs <= correctedMs,
      `${still?.remainingMs} ms are left of a timer that was stopped at ${paused?.remainingMs}`,
    )
    return `ends at ${running.endsAt}, stood at ${still.remainingMs} ms`
  },
}
