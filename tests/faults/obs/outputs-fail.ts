import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fillDisk } from '../../support/small-disk.ts'
import { until } from '../../support/until.ts'
import { mountSmall } from '../mounts.ts'
import { insist, needMounts, type Scenario } from '../scenario.ts'
import { openBooth, said } from './booth.ts'

/** The disk of the recordings fills up while OBS records. */
export const recordingDiskFull: Scenario = {
  name: 'recording-disk-full',
  async run(bench) {
    needMounts()
    const recordings = join(bench.folder, 'small')
    mountSmall(bench, recordings, 80)
    const booth = await openBooth(bench)
    const { roomId } = booth
    const { recordDirectory } = await booth.obs.hand.call('GetRecordDirectory')
    await booth.obs.hand.call('SetRecordDirectory', { recordDirectory: recordings })
    await until('the alarm of the disk', async () => (await booth.room()).alarms.some(({ kind }) => kind === 'disk'))
    const started = said((await booth.client.done('show.record.start', { roomId })).legs)
    insist(started === 'confirmed', `the recording: ${started}`)
    const isSaid = ({ kind }: { kind: string }) => kind === 'recording-stuck' || kind === 'not-recording'
    await until('it is recorded', async () => !(await booth.room()).alarms.some(isSaid))
    await pause(bench.short ? 1000 : 6000)
    fillDisk(join(recordings, 'filler'))
    const begun = performance.now()
    // The recording goes on without growing, or OBS stops it. Both are reported.
    const kind = await until(
      'the failed recording is reported',
      async () => (await booth.room()).alarms.find(isSaid)?.kind,
      { timeoutMs: 45_000, everyMs: 100 },
    )
    const saidAfter = performance.now() - begun
    const end = said(await booth.take('Pupitre'))
    insist(end === 'confirmed', `a take while the disk is full: ${end}`)
    rmSync(join(recordings, 'filler'))
    const stopped = said((await booth.client.done('show.record.stop', { roomId })).legs)
    const [recording] = await until('the recording has its end', async () => {
      const rows = await booth.client.rows('recordings', {})
      return rows[0]?.stoppedAt ? rows : undefined
    })
    insist(recording?.found !== 'as-said', `the file was not checked: ${JSON.stringify(recording)}`)
    const again = said((await booth.client.done('show.record.start', { roomId })).legs)
    insist(again === 'confirmed', `the next recording: ${again}`)
    await pause(1500)
    const last = said((await booth.client.done('show.record.stop', { roomId })).legs)
    insist(last === 'confirmed', `the end of the next recording: ${last}`)
    await booth.obs.hand.call('SetRecordDirectory', { recordDirectory })
    return `"${kind}" after ${(saidAfter / 1000).toFixed(1)} s; its end: ${stopped}, ${recording?.found}, ${recording?.bytes} bytes; the next one is whole`
  },
}

/** OBS reports that the stream has begun, although its target has refused it. */
export const streamRefused: Scenario = {
  name: 'stream-refused',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId } = booth
    await booth.obs.hand.call('SetStreamServiceSettings', {
      streamServiceType: 'rtmp_custom',
      streamServiceSettings: { server: 'rtmp://127.0.0.1:9/x', key: 'y' },
    })
    const end = said((await booth.client.done('show.stream.start', { roomId })).legs)
    insist(end === 'failed stream-refused', `the stream: ${end}`)
    insist((await booth.room()).streaming?.active === false, 'the failed stream is shown as sent')
    await until('the alarm', async () => (await booth.room()).alarms.some(({ kind }) => kind === 'stream-down'))
    await booth.client.done('alarms.acknowledge', { roomId, kind: 'stream-down' })
    await booth.client.done('show.stream.stop', { roomId })
    if (!bench.short)
      await until('the alarm is over', async () =>
        (await booth.room()).alarms.every(({ kind }) => kind !== 'stream-down'),
      )
    return 'a failed leg with its reason, and an alarm until nobody wants it any more'
  },
}
