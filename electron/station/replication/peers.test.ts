import { afterEach, beforeEach, expect, it } from 'vitest'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { type PeerMessage, replicationProtocol } from '../../../shared/replication/messages.ts'
import { otherStation, ownKeyOf } from '../../../tests/contract/other-station.ts'
import { newFolder, openTestLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import { createCatalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { replay } from '../event-log/replay.ts'
import { createPeers } from './peers.ts'
import { createReplicaStore } from './replica-store.ts'

const failOn = (error: unknown) => {
  throw error
}
let folder: string
let log: EventLog
let end = () => {}
beforeEach(() => {
  folder = newFolder()
  log = openTestLog(folder)
})
afterEach(() => {
  end()
  log.close()
  removeFolder(folder)
})

it('a desk sends another desk that answers as the hub nothing about people, before the log names that one as the hub', async () => {
  const { stationId } = log.identity
  pairIn(log, otherStation(log.identity, stationId, 'run1', ownKeyOf(log.identity)), 'reception')
  const lost = otherStation(log.identity, 'lost')
  pairIn(log, lost, 'reception')
  await log.note('desk', (writing) =>
    writing.append('admission', 'a/entrance/2026-11-26', { type: 'AdmissionsUndone', admissionIds: [] }),
  )
  const catalog = createCatalog(log)
  const store = createReplicaStore(log, () => true, failOn)
  const peers = createPeers({ log, catalog, store, onChange: () => {}, onError: failOn })
  end = peers.end
  const { eventId } = log.identity
  const holdsNothing = { protocol: replicationProtocol, eventId, wallMs: 0, digest: '', vector: {} }
  /** Over a new link. */
  const lanesSent = () => {
    const said: PeerMessage[] = []
    const link = peers.attach('lost', (message) => void said.push(message))
    link.receive({ kind: 'hello', ...holdsNothing })
    link.close()
    const batches = said.flatMap((message) => (message.kind === 'batch' ? [message.batch.origin] : []))
    return [...new Set(batches.map((origin) => origin.split('.')[2]))].sort()
  }
  expect(lanesSent()).toEqual(['system'])
  lost.write({ lane: 'system', stream: `hub/${hubStreamId}`, type: 'HubPromoted', payload: { epoch: 1 }, ts: 2 })
  const promoted = otherStation(log.identity, 'lost')
  pairIn(log, promoted, 'pilot', { ts: 2 })
  takeIn(log, lost.batch('system'))
  for (const kind of ['station', 'hub'] as const) replay(log, kind, catalog)
  expect(lanesSent()).toEqual(['people', 'system'])
})
