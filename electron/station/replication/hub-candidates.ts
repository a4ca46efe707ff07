import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { mayHold } from '../../../shared/domain/stations/keys.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { standingRole } from './forwarded-callers.ts'
import { readLinkMemory } from './link-memory.ts'

/** Which stations may be the hub, by which keys a link to one is believed, and where they may be reached. */
export function createHubCandidates(log: EventLog, catalog: Catalog, found: () => readonly string[]) {
  const self = log.identity.stationId
  const hub = () => catalog.get('hub', hubStreamId)

  /**
   * A hub is a pilot's station; but one that has become that with the recovery sheet is known as a desk until its own
   * word is heard. No other role holds the people: a booth or a cloud that answers as the hub would keep a desk from it.
   */
  function mayBeHub(stationId: string): boolean {
    const role = standingRole(catalog, stationId)
    return role !== null && (stationId === hub().stationId || mayHold(role, 'people'))
  }

  /** Before the first replication the log knows no pilot: the code has proved the hub, and its key was kept. */
  const firstKey = () => ([...catalog.all('station')].some(([id]) => id !== self) ? '' : readLinkMemory(log).hubKey)

  const isSomeones = (key: string, isOne: (stationId: string) => boolean): boolean =>
    key === firstKey() ||
    [...catalog.all('station')].some(([id, { pairing }]) => pairing?.publicKey === key && isOne(id))

  return {
    /** `key`: SPKI DER, base64. */
    isOursKey: (key: string): boolean => isSomeones(key, (id) => id !== self && mayBeHub(id)),
    isKeyOf: (stationId: string, key: string): boolean => isSomeones(key, (id) => id === stationId && mayBeHub(id)),
    isPilotsKey: (key: string): boolean => isSomeones(key, (id) => standingRole(catalog, id) === 'pilot'),

    /** Likely ones first. */
    addresses(): string[] {
      const { stationId } = hub()
      const reachable = [...catalog.all('station')].filter(
        ([id, { address }]) => id !== self && address !== null && mayBeHub(id),
      )
      const likely = (id: string, role: string | undefined) => (id === stationId ? 2 : Number(role === 'pilot'))
      reachable.sort(([one, { pairing: a }], [other, { pairing: b }]) => likely(other, b?.role) - likely(one, a?.role))
      const known = reachable.map(([, { address }]) => address?.linkUrl ?? '')
      const last = readLinkMemory(log).hubUrl
      return [...new Set([...known.slice(0, 1), ...(last === undefined ? [] : [last]), ...known, ...found()])]
    },
  }
}
