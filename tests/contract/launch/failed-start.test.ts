import { createHook } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { databaseFile, openDatabase } from '../../../electron/station/event-log/database.ts'
import { openEventLog } from '../../../electron/station/event-log/event-log.ts'
import type { Feature } from '../../../electron/station/feature.ts'
import { runStation } from '../../../electron/station/run.ts'
import { createVenue } from '../../../electron/station/venue.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { until } from '../../support/until.ts'
import { newFolder, removeFolder } from '../test-log.ts'

/** Whatever a station may leave behind in its process, those that keep no loop alive too. */
const kept = new Set(['Timeout', 'TCPSERVERWRAP', 'UDPWRAP', 'PROCESSWRAP', 'WORKER'])
const alive = new Map<number, string>()
const hook = createHook({
  init(id, type) {
    const { stack = '' } = new Error()
    if (kept.has(type) && !stack.includes('until.ts')) alive.set(id, `${type} ${stack}`)
  },
  destroy: (id) => void alive.delete(id),
})
hook.enable()
afterAll(() => hook.disable())

let folder: string
beforeEach(() => {
  folder = newFolder()
  mkdirSync(join(folder, 'pages'))
})
afterEach(() => removeFolder(folder))

const failure = new Error('this feature does not start')
const open = () => {
  const key = openDataFolder(folder)
  const log = openEventLog(openDatabase(folder, key), nodeCrypto, Date.now as () => Instant)
  return { log, place: { path: folder, databasePath: join(folder, databaseFile), key, sealing: null } }
}
const options = { version: '1', name: 'Poste 1', port: 0, hub: true, onError: () => {} }

/** Starts a hub whose feature of that number fails after its own start. Gives how many features there are. */
async function startFailingAt(number: number): Promise<number> {
  const { log, place } = open()
  let features = 0
  const start = runStation(log, place, { ...options, pagesFolder: join(folder, 'pages') }, (...needs) => {
    const venue = createVenue(...needs)
    features = venue.features.length
    const failing = venue.features.map((feature: Feature, index) => ({
      ...feature,
      async start() {
        await feature.start?.()
        if (index === number) throw failure
      },
    }))
    return { ...venue, features: failing as never }
  })
  await expect(start).rejects.toBe(failure)
  return features
}

describe('a station of which one feature does not start', () => {
  it('leaves no timer, port, process or thread, and its folder to the next start, whichever feature it is', async () => {
    // What is loaded once, by whoever needs it first, stays.
    let features = await startFailingAt(0)
    await startFailingAt(features - 1)
    for (let number = 0; number < features; number++) {
      const before = new Set(alive.keys())
      features = await startFailingAt(number)
      const left = () => [...alive].filter(([id]) => !before.has(id)).map(([, what]) => what)
      await until('nothing is left', () => left().length === 0, { timeoutMs: 5000 }).catch(() => {})
      expect(left(), `feature ${number}`).toEqual([])
    }
    const { log, place } = open()
    const station = await runStation(log, place, { ...options, pagesFolder: join(folder, 'pages') })
    expect((await fetch(`${station.url}/healthz`)).status).toBe(200)
    await station.stop()
  })
})
