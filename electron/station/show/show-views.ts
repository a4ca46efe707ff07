import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { showViews } from '../../../shared/contract/show.ts'
import type { CueState } from '../../../shared/domain/show/cue.ts'
import type { ObsSettings } from '../../../shared/domain/show/obs.ts'
import type { AskedLeg } from '../../../shared/domain/show/take.ts'
import type { StationId } from '../../../shared/kernel/ids.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { alarmsOf } from './alarms/alarms-of-room.ts'
import type { RunBook } from './cues/run-book.ts'
import type { ObsFleet } from './obs-fleet.ts'
import { outputsOf } from './outputs/output-row.ts'
import { legsOf } from './show-handlers.ts'
import { backFromShown } from './shown-safety.ts'
import type { TakeBook } from './take-book.ts'
import type { Takes } from './takes.ts'
import { showWording } from './wording.ts'

/** Shown of the last takes. */
const mostTakes = 20

export function createShowViews(deps: {
  log: EventLog
  catalog: Catalog
  fleet: ObsFleet
  book: TakeBook
  takes: Takes
  run: RunBook
}): ViewSources<keyof typeof showViews> {
  const { log, catalog, fleet, book, takes, run } = deps
  const { stationId } = log.identity

  return {
    show: {
      topics: [
        'room',
        'obs',
        'room-air',
        'room-show',
        'privacy',
        'take',
        'air-change',
        'alarm',
        'station',
        'obs-state',
        'cue',
        'rehearsal-cue',
        'day',
      ],
      rows: () =>
        [...catalog.all('room')].flatMap(([roomId, { name }]) => {
          const obs = fleet.obsOf(roomId)
          if (name === null || !obs) return []
          const { safetyScene: safety } = obs.settings
          const { connection } = fleet.heardIn(roomId) ?? {}
          const shown = connection?.shown()
          const { owner, rival, epoch, second } = catalog.get('room-air', roomId)
          // OBS may know of a takeover before the log does.
          const air = connection?.air.known() ?? { station: owner, second, epoch }
          const isFenced = connection?.fencedBy() != null
          const shared = fleet.sharedWith(roomId)
          const sharedWith = shared && (catalog.get('room', shared).name ?? shared)
          const onAir = book.onAir(roomId)
          // Safety that was pressed beside a cut stays when the cut ends.
          const { cut } = catalog.get('privacy', roomId)
          const isBrought = book.isInSafety(roomId)
          const shownBack = cut || isBrought ? null : backFromShown(book, fleet, roomId)
          const back = cut?.isSafe ? null : (book.beforeSafety(roomId) ?? shownBack)
          const state = connection?.state() ?? 'connecting'
          const confirmedAt = connection?.confirmedAt()
          return [
            {
              roomId,
              name,
              owner,
              ownerName: owner && catalog.stationName(owner),
              isOwn: owner === stationId,
              rival: rival && catalog.stationName(rival),
              obs: {
                obsId: obs.obsId,
                name: obs.settings.name,
                state,
                message: sharedWith
                  ? showWording.shared(sharedWith)
                  : isFenced
                    ? showWording.fenced
                    : showWording.states[state],
              },
              // Elsewhere the log tells what its owner has seen.
              program: shown ? (shown.program?.name ?? null) : (onAir?.scene.name ?? null),
              preview: shown?.studioMode ? (shown.preview?.name ?? null) : null,
              confirmedAt: confirmedAt ? iso(confirmedAt) : null,
              ageMs: connection?.ageMs() ?? null,
              scenes: shown?.scenes.map((scene) => scene.name) ?? [],
              safetyScene: safety && fleet.nameIn(roomId, safety),
              air: { station: air.station || null, second: air.second ?? null, epoch: air.epoch },
              secondName: air.second ? catalog.stationName(air.second as StationId) : null,
              following: connection ? connection.air.following() : deafIf(second === stationId, obs.settings),
              fenced: isFenced,
              sharedWith,
              ...outputsOf(shown),
              inSafety: isBrought || shownBack !== null,
              number: catalog.get('room-show', roomId).settings.number,
              awaitedInSafety: book.isAwaitedInSafety(roomId),
              beforeSafety: back && fleet.nameIn(roomId, back),
              leaving: connection?.isLeaving() ?? false,
              alarms: alarmsOf(catalog, book, roomId),
              item: presentItem(run, roomId),
            },
          ]
        }),
    },

    takes: {
      topics: ['take', 'room', 'obs-state', 'cue', 'rehearsal-cue', 'event'],
      rows: () =>
        [...book.all()]
          .flatMap(([takeId, { asked, ...legs }]) => (asked ? [{ takeId, asked, ...legs }] : []))
          .sort((one, other) => other.asked.at - one.asked.at)
          .slice(0, mostTakes)
          .map(({ takeId, asked, settled, requestedAt }) => ({
            takeId,
            kind: asked.kind,
            at: iso(asked.at),
            cue: asked.cueId === null ? null : presentCue(run, catalog.get('cue', asked.cueId), asked.cueId),
            legs: legsOf(book, takes, takeId).map((leg, index) => {
              const end = settled[index]
              return {
                ...leg,
                scene: nameNow(fleet, asked.legs[index]),
                ...outputOf(asked.legs[index]),
                room: catalog.get('room', leg.roomId).name ?? '',
                isOwn: asked.legs[index]?.owner === stationId,
                tookMs: end ? Math.max(0, end.at - (requestedAt[index] ?? asked.at)) : null,
              }
            }),
          })),
    },
  }
}

/** Before there is a connection. */
const deafIf = (isSecond: boolean, { takesOverAlone = false }: ObsSettings): ViewRow<'show'>['following'] =>
  isSecond ? { state: 'deaf', silentS: 0, alone: takesOverAlone } : null

function presentItem(run: RunBook, roomId: string): ViewRow<'show'>['item'] {
  const item = run.itemOf(roomId)
  if (!item || item.startedAt === null) return null
  const { cueId, number, settings, startedAt, lengthS, plannedAt, isBreak } = item
  return {
    cueId,
    number,
    title: settings.title,
    lengthS,
    isBreak,
    startedAt: iso(startedAt),
    plannedAt: isoOrNull(plannedAt),
  }
}
const outputOf = (leg: AskedLeg | undefined) =>
  leg?.kind === 'recording' ? { output: leg.output, action: leg.action } : { output: null, action: null }
function presentCue(run: RunBook, { settings }: CueState, cueId: string): ViewRow<'takes'>['cue'] {
  const index = settings ? run.ofRoom(settings.roomId).findIndex((one) => one.cueId === cueId) : -1
  return settings && index >= 0 ? { number: index + 1, title: settings.title } : null
}
/** A scene may have been renamed in OBS since. */
function nameNow(fleet: ObsFleet, leg: AskedLeg | undefined): string | null {
  return leg?.kind === 'scene' && leg.scene ? fleet.nameIn(leg.roomId, leg.scene) : null
}
