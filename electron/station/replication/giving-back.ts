import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { StationState } from '../../../shared/domain/stations/station.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

const lookEveryMs = 300
/** The link of a station that has given itself back ends after so long, in ms: a station of before reads its last word there. */
const linkMs = 2000

/** Stations that are given back: this one, once the hub holds all that it wrote, and at the hub every other one. */
export function createGivingBack(deps: {
  log: EventLog
  catalog: Catalog
  isPutOut: () => boolean
  isAllAtHub: () => boolean
  /** This station was given back, and everything of it is at the hub. */
  onGivenBack: () => void
  /** Ends the link of a station at the hub. */
  endLink: (stationId: string) => void
  onError: (error: unknown) => void
}) {
  const { log, catalog } = deps
  const self = log.identity.stationId
  let isEnded = false

  /** It erases itself when the hub has said to hold that, too. */
  const looking = setInterval(() => {
    if (deps.isAllAtHub()) endIfGivenBack()
  }, lookEveryMs)
  looking.unref()

  function endIfGivenBack(): void {
    if (isEnded || !catalog.get('station', self).givenBack) return
    end()
    deps.onGivenBack()
  }

  function end(): void {
    isEnded = true
    clearInterval(looking)
  }

  const isToReturn = ({ givenBack, returned }: StationState): boolean => givenBack && returned === null

  return {
    endIfGivenBack,
    end,
    /**
     * The hub holds all that a station wrote that was given back, also while another one was the hub: what is written in its
     * name from now on counts nowhere.
     */
    takeReturned(): void {
      const isHub = catalog.get('hub', hubStreamId).stationId === self
      if (!isHub || log.identity.pilotPrivateKey === null || deps.isPutOut()) return
      const returned = [...catalog.all('station')].flatMap(([id, station]) => (isToReturn(station) ? [id] : []))
      if (returned.length === 0) return
      const take = log.note('station', (writing) => {
        for (const id of returned)
          if (isToReturn(writing.state('station', id)))
            writing.append('station', id, { type: 'StationReturned', held: log.origins.vectorOf(id) })
      })
      take.catch(deps.onError)
    },
    endLinkOf(stationId: string): void {
      const ending = setTimeout(() => {
        if (catalog.get('station', stationId).givenBack) deps.endLink(stationId)
      }, linkMs)
      ending.unref()
    },
  }
}
