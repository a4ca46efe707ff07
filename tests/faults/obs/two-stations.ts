import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connectClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openBooth, said } from './booth.ts'

/**
 * A booth laptop freezes, another one takes its room over, and the first one continues. It may only watch, and is told
 * so.
 */
export const twoStations: Scenario = {
  name: 'two-stations',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId, station, client } = booth
    const { code, linkUrl } = await client.done('stations.pair', { role: 'booth', name: 'Régie 2' })
    const args = ['--link', linkUrl, '--pair', code]
    const second = await bench.start({ folder: join(bench.folder, 'second'), args })
    const other = await connectClient(second)
    bench.after(() => other.close())
    const rowOf = async () => (await other.rows('show', {})).find((one) => one.roomId === roomId)
    await until('the room is known there', async () => (await rowOf())?.ownerName === 'Régie 1')

    /** The first laptop is frozen, and continues when the second has taken the room over and put a scene on air. */
    const takenOver = async (scene: string) => {
      process.kill(station.pid, 'SIGSTOP')
      const begun = performance.now()
      try {
        const { epoch } = await other.done('rooms.takeOver', { roomId })
        insist(epoch >= 2, `the second claim has epoch ${epoch}`)
        await until('the second station drives the room', async () => {
          const row = await rowOf()
          return row?.isOwn && row.obs?.state === 'connected'
        })
        const tookMs = performance.now() - begun
        insist(tookMs < 10_000, `it took ${Math.round(tookMs)} ms`)
        const { takeId, legs } = await other.done('show.take', { legs: [{ roomId, scene }] })
        insist(said(legs) === 'confirmed', `its take: ${said(legs)}`)
        return { begun, takeId }
      } finally {
        process.kill(station.pid, 'SIGCONT')
      }
    }
    const isBack = async () => {
      await client.done('rooms.takeOver', { roomId })
      await until('the first station has the room again', async () => {
        const row = await booth.room(client)
        return row.isOwn && row.obs?.state === 'connected' && row.obs.message === null
      })
    }

    const { takeId } = await takenOver((await booth.obs.hand.program()) === 'Pupitre' ? 'Large' : 'Pupitre')
    await until('the first is told', async () => (await booth.room(client)).ownerName === 'Régie 2')
    let known = 'no take'
    await until('the first knows the take', async () => {
      const take = (await client.rows('takes', {})).find((one) => one.takeId === takeId)
      if (take) known = said(take.legs)
      return known === 'confirmed'
    }).catch((cause) => {
      throw new Error(`the first knows of the second's take: ${known}`, { cause })
    })
    await pause(1000)
    for (const row of [await booth.room(client), await rowOf()])
      insist(
        !row?.alarms.some(({ kind }) => kind === 'unexpected-air'),
        `a take of the second station has no owner: ${JSON.stringify(row)}`,
      )
    await isBack()

    // A take within a second of another would be refused for that reason alone.
    await pause(1100)
    const { begun } = await takenOver('Pupitre')
    // A take given at the first laptop at that moment is run by the room's owner, or refused, but never both.
    const late = await client.command('show.take', { legs: [{ roomId, scene: 'Large' }] }, crypto.randomUUID())
    const lateSaid = 'problem' in late ? late.problem.type.split('/').at(-1) : said(late.outcome.legs)
    await until('the first is told', async () => (await booth.room(client)).ownerName === 'Régie 2')
    await until('both show the same', async () => (await booth.room(client)).isOwn === false && (await rowOf())?.isOwn)
    const program = await booth.obs.hand.program()
    await until('the owner shows it', async () => (await rowOf())?.program === program)

    await isBack()
    other.close()
    await second.stop()
    return `taken over in ${Math.round(performance.now() - begun)} ms in all; the late press was "${lateSaid}", OBS shows ${program}`
  },
}

/** Two separated stations claim the room. OBS keeps the higher claim, and the other station only watches. */
export const fencedInObs: Scenario = {
  name: 'fenced-in-obs',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId, client } = booth
    const { code, linkUrl } = await client.done('stations.pair', { role: 'booth', name: 'Régie 3' })
    const folder = join(bench.folder, 'third')
    const second = await bench.start({ folder, args: ['--link', linkUrl, '--pair', code] })
    const other = await connectClient(second)
    await until('the room is known there', async () =>
      (await other.rows('show', {})).some((one) => one.roomId === roomId),
    )
    await booth.station.kill()
    const claim = await other.done('rooms.takeOver', { roomId })
    await until(
      'the second station drives the room',
      async () => (await other.rows('show', {}))[0]?.obs?.state === 'connected',
    )
    other.close()
    await second.kill()

    await booth.startStationAgain()
    await booth.inState('connected')
    const fenced = await booth.room()
    insist(
      fenced.isOwn && fenced.obs?.message !== null,
      `the first station considers itself the owner: ${JSON.stringify(fenced.obs)}`,
    )
    const program = await booth.obs.hand.program()
    const end = said(await booth.take(program === 'Large' ? 'Pupitre' : 'Large'))
    insist(end === 'failed not-the-owner', `a take against the fence: ${end}`)
    insist((await booth.obs.hand.program()) === program, 'the take was sent in spite of the fence')
    const { epoch } = await booth.client.done('rooms.takeOver', { roomId })
    insist(epoch > claim.epoch, `the claim above the one in OBS has epoch ${epoch}`)
    await until('the fence is down', async () => (await booth.room()).obs?.message === null)
    const after = said(await booth.take(program === 'Large' ? 'Pupitre' : 'Large'))
    insist(after === 'confirmed', `the take afterwards: ${after}`)

    const back = await bench.start({ folder })
    const again = await connectClient(back)
    bench.after(() => again.close())
    await until('the second station learns who owns the room', async () => {
      const [row] = await again.rows('show', {})
      return row?.ownerName === 'Régie 1' && !row.isOwn
    })
    return 'held back by OBS before the log told it; taken back with a higher claim, which both know'
  },
}
