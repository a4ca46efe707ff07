import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openBooth, said } from './booth.ts'

/** OBS is killed while it records and while a take runs, and is started again. */
export const obsKilled: Scenario = {
  name: 'obs-killed',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId } = booth
    const kills = bench.short ? 1 : 4
    let noticedMs = 0
    for (let kill = 0; kill < kills; kill++) {
      const { legs } = await booth.client.done('show.record.start', { roomId })
      insist(said(legs) === 'confirmed', `the recording: ${said(legs)}`)
      await pause(1500)
      const program = (await booth.room()).program
      const taken = booth.take(program === 'Large' ? 'Pupitre' : 'Large')
      await pause(1100 + bench.random.int(50, 900))
      await booth.obs.stop('SIGKILL')
      const end = said(await taken)
      insist(end === 'failed obs-lost' || end === 'confirmed', `a take whose OBS was killed: ${end}`)
      noticedMs = Math.max(noticedMs, await booth.inState('lost'))
      await booth.startObsAgain()
      await booth.inState('connected')
      const [recording] = await until('the recording has its end', async () => {
        const rows = await booth.client.rows('recordings', {})
        return rows[0]?.stoppedAt ? rows : undefined
      })
      insist(recording?.found === 'on-disk' && (recording.bytes ?? 0) > 0, `the file: ${JSON.stringify(recording)}`)
      await booth.tidy()
      const after = said(await booth.take('Large'))
      insist(after === 'confirmed', `the take afterwards: ${after}`)
      insist((await booth.obs.hand.program()) === 'Large', 'OBS shows another scene')
    }
    return `${kills} kills, lost after ${Math.round(noticedMs)} ms at most; each file is on disk with its size`
  },
}

/** OBS is frozen. Nothing may be reported as on air that may not be. */
export const obsFrozen: Scenario = {
  name: 'obs-frozen',
  async run(bench) {
    const booth = await openBooth(bench)
    const times = bench.short ? 1 : 5
    let slowest = 0
    for (let time = 0; time < times; time++) {
      await pause(bench.random.int(0, 1000))
      booth.obs.signal('SIGSTOP')
      try {
        slowest = Math.max(slowest, await booth.inState('frozen'))
        const end = said(await booth.take('Pupitre'))
        insist(end === 'failed obs-frozen', `a take: ${end}`)
        insist(((await booth.room()).ageMs ?? 0) > 1000, 'the shown state has no age')
        await until('the alarm', async () => (await booth.room()).alarms.some(({ kind }) => kind === 'obs-gone'))
        // Every other time longer than the connection's time limit, so that a new connection finds OBS again.
        if (time % 2 === 1) await pause(12_000)
      } finally {
        booth.obs.signal('SIGCONT')
      }
      await booth.inState('connected')
      const after = said(await booth.take(time % 2 === 0 ? 'Pupitre' : 'Large'))
      insist(after === 'confirmed', `the take afterwards: ${after}`)
    }
    return `${times} times, noticed after ${Math.round(slowest)} ms at most`
  },
}

/**
 * OBS comes back with another password. The station reports it and does not retry the old one. A new password is
 * enough.
 */
export const passwordChanged: Scenario = {
  name: 'password-changed',
  async run(bench) {
    const booth = await openBooth(bench)
    await booth.obs.stop()
    await booth.inState('lost')
    await booth.startObsAgain({ password: 'un autre mot de passe' })
    await booth.inState('wrong-password')
    await pause(bench.short ? 2000 : 20_000)
    const { obs } = await booth.room()
    insist(obs?.state === 'wrong-password' && obs.message !== null, `the connection’s state is ${JSON.stringify(obs)}`)
    await booth.client.done('obs.update', { obsId: obs.obsId, password: booth.obs.password })
    await booth.inState('connected')
    const after = said(await booth.take((await booth.room()).program === 'Large' ? 'Pupitre' : 'Large'))
    insist(after === 'confirmed', `the take afterwards: ${after}`)
    await booth.obs.stop()
    await booth.startObsAgain()
    await booth.client.done('obs.update', { obsId: obs.obsId, password: booth.obs.password })
    await booth.inState('connected')
    return 'said, not tried again, and right at the first take with the new one'
  },
}
