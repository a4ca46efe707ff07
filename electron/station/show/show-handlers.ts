import type { CommandOutcome, ParsedInput } from '../../../shared/contract/contract.ts'
import type { showCommands } from '../../../shared/contract/show.ts'
import type { NamedScene } from '../../../shared/domain/show/obs.ts'
import { type AskedLeg, isSent, type TakeKind } from '../../../shared/domain/show/take.ts'
import { mayClaim, mostEpoch } from '../../../shared/domain/stations/ownership.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { type Call, type HandlersOf, looking, settling, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairedRole } from '../stations/paired-role.ts'
import { askTake } from './ask-take.ts'
import { askedRooms, isRoom } from './asked-rooms.ts'
import type { CueStarts } from './cues/cue-starts.ts'
import type { RunBook } from './cues/run-book.ts'
import { startItem } from './cues/start-item.ts'
import { takenLegs } from './cues/taken-legs.ts'
import { isSameAddress } from './obs/same-address.ts'
import { sceneNamed } from './obs/scene-named.ts'
import { sealPassword } from './obs/sealed-password.ts'
import type { ObsFleet } from './obs-fleet.ts'
import type { StagePorts } from './stage/stage-views.ts'
import { type Asked, askStageLeg } from './stage/take-legs.ts'
import type { TakeBook } from './take-book.ts'
import type { Takes } from './takes.ts'

/** A second press within this time, in ms, is a trembling hand: it would put the old scene back on air. */
const tooSoonMs = 1000

export function createShowHandlers(deps: {
  log: EventLog
  catalog: Catalog
  fleet: ObsFleet
  book: TakeBook
  takes: Takes
  run: RunBook
  starts: CueStarts
  ports: StagePorts
}): HandlersOf<keyof typeof showCommands> {
  const { log, catalog, fleet, book, takes, run, starts, ports } = deps
  const { stationId } = log.identity

  const sealed = (password: string | null | undefined) =>
    password === null || password === undefined || password === '' ? null : sealPassword(password, log)
  const isTaken = (address: string, by?: string): boolean =>
    [...catalog.all('obs')].some(
      ([obsId, { settings, removed }]) =>
        obsId !== by && !removed && settings !== null && isSameAddress(settings.address, address),
    )
  const isCut = ({ writing }: Call, roomId: string) => writing.state('privacy', roomId).cut !== null

  function ask({ writing, commandId }: Call, kind: TakeKind, asked: readonly Asked[], cueId?: string) {
    const takeId = derivedId(log, 'take', commandId)
    askTake(log, writing, takeId, kind, asked, cueId)
    return accept({ takeId })
  }

  /** Of all rooms, those that have an OBS. */
  const roomsOf = (call: Call, input: { readonly roomId?: string | undefined }): readonly string[] | undefined =>
    askedRooms(call, catalog, input)?.filter((id) => id === input.roomId || fleet.obsOf(id))

  const present = ({ takeId }: { readonly takeId: string }): CommandOutcome<'show.take'> => ({
    takeId,
    legs: legsOf(book, takes, takeId),
  })
  const settled = async ({ takeId }: { readonly takeId: string }) => {
    await takes.settled(takeId)
    await starts.written(takeId)
  }

  return {
    'obs.add': storing(({ password, safetyScene, ...given }, call) => {
      if (!isRoom(call, given.roomId)) return refuse('unknown-room')
      if (fleet.obsOf(given.roomId)) return refuse('room-has-obs')
      if (isTaken(given.address)) return refuse('address-taken')
      const obsId = derivedId(log, 'obs', call.commandId)
      const safety = safetyScene === undefined ? null : { uuid: null, name: safetyScene }
      const { writing } = call
      writing.append('obs', obsId, { type: 'ObsAdded', ...given, password: sealed(password), safetyScene: safety })
      const { owner } = writing.state('room-air', given.roomId)
      if (owner === null) writing.append('room-air', given.roomId, { type: 'RoomAirTaken', epoch: 1 })
      return accept({ obsId })
    }),

    'obs.update': storing(({ obsId, password, safetyScene, name, address }, { writing }) => {
      const { settings, removed } = writing.state('obs', obsId)
      if (!settings || removed) return refuse('unknown-obs')
      if (address !== undefined && isTaken(address, obsId)) return refuse('address-taken')
      writing.append('obs', obsId, {
        type: 'ObsUpdated',
        ...settings,
        ...(name !== undefined && { name }),
        ...(address !== undefined && { address }),
        ...(password !== undefined && { password: sealed(password) }),
        ...(safetyScene !== undefined && {
          safetyScene: safetyScene === null ? null : fleet.sceneIn(settings.roomId, safetyScene),
        }),
      })
      return accept({})
    }),

    'obs.remove': storing(({ obsId }, { writing }) => {
      const { settings, removed } = writing.state('obs', obsId)
      if (!settings || removed) return refuse('unknown-obs')
      writing.append('obs', obsId, { type: 'ObsRemoved' })
      return accept({})
    }),

    'rooms.takeOver': storing(({ roomId }, call) => {
      if (!isRoom(call, roomId)) return refuse('unknown-room')
      const air = call.writing.state('room-air', roomId)
      const { owner, epoch, rival } = air
      // OBS may know of a claim that the log has not brought here yet.
      const fencedBy = fleet.drivenIn(roomId)?.connection.fencedBy() ?? null
      if (owner === stationId && rival === null && !fencedBy) return accept({ epoch })
      if (!mayClaim(air, pairedRole(call.writing, stationId))) return refuse('taken-for-good')
      const next = Math.min(mostEpoch, Math.max(epoch, fencedBy?.epoch ?? 0) + 1)
      call.writing.append('room-air', roomId, { type: 'RoomAirTaken', epoch: next })
      return accept({ epoch: next })
    }),

    'show.take': settling(
      ({ legs = [], cueId }, call) => {
        const { writing } = call
        const cue = cueId === undefined ? null : writing.state('cue', cueId)
        if (cue && (!cue.settings || cue.erased)) return refuse('unknown-cue')
        const wanted: readonly WantedLeg[] = cue?.settings ? takenLegs(cue.settings) : legs
        if (new Set(wanted.map(slotOf)).size < wanted.length) return refuse('room-twice')
        // An item that puts nothing on air is begun by a press all the same.
        const begun = cue?.settings ? run.lastStart(cue.settings.roomId, writing.changes()) : null
        if (begun !== null && writing.now >= begun && writing.now - begun < tooSoonMs) return refuse('too-soon')
        for (const { roomId, kind } of wanted) {
          if (!isRoom(call, roomId)) return refuse('unknown-room')
          if ((kind === 'scene' || kind === 'lower-third') && isCut(call, roomId)) return refuse('privacy-cut')
          const last = book.lastNamed(roomId, writing.changes())
          if (last !== null && writing.now >= last && writing.now - last < tooSoonMs) return refuse('too-soon')
        }
        const asked = wanted.map((leg): Asked => {
          const { roomId } = leg
          if (leg.kind === 'scene')
            return sceneLeg(roomId, typeof leg.scene === 'string' ? fleet.sceneIn(roomId, leg.scene) : leg.scene)
          if (leg.kind === 'recording') return { leg: { ...leg, output: leg.output ?? 'file' } }
          return askStageLeg(log, call, ports, leg)
        })
        // The name of the item before must not stand under somebody else.
        const own = cue?.settings?.roomId
        if (own !== undefined && !wanted.some((leg) => leg.kind === 'lower-third' && leg.roomId === own))
          if (writing.state('stage', own).lowerThird) writing.append('stage', own, { type: 'LowerThirdHidden' })
        const taken = ask(call, 'take', asked, cueId)
        // Nothing goes on air that could fail.
        if (taken.ok && cueId !== undefined && asked.length === 0 && cue?.runs.at(-1)?.endedAt !== null)
          startItem(writing, run, cueId, { at: writing.now, takeId: taken.value.takeId })
        return taken
      },
      settled,
      present,
    ),

    'show.retryLeg': settling(
      ({ takeId, leg }, call) => {
        const { asked, settled } = call.writing.state('take', takeId)
        if (!asked) return refuse('unknown-take')
        const failed = asked.legs.flatMap(({ owner }, index) =>
          settled[index]?.state === 'failed' && owner === stationId && (leg ?? index) === index ? [index] : [],
        )
        if (failed.length === 0) return refuse('nothing-failed')
        // What was asked for later stands: an old order would take it off the air again.
        const isOld = (leg: AskedLeg | undefined) => leg !== undefined && book.isOvertaken(takeId, leg)
        if (failed.some((index) => isOld(asked.legs[index]))) return refuse('newer-take')
        for (const index of failed) {
          const legAsked = asked.legs[index]
          // Whoever was not to be named still is not: nothing is sent that could end otherwise.
          if (legAsked && isSent(legAsked)) call.writing.append('take', takeId, { type: 'TakeLegRetried', leg: index })
        }
        return accept({ takeId })
      },
      settled,
      present,
    ),

    'show.preview': looking(
      async ({ roomId, scene }) => {
        const obs = fleet.drivenIn(roomId)
        const shown = obs?.connection.shown()
        if (!obs || !shown) return 'no-obs'
        if (!shown.studioMode) return 'no-studio-mode'
        const found = sceneNamed(shown.scenes, fleet.sceneIn(roomId, scene))
        if (!found) return 'unknown-scene'
        return obs.connection.call('SetCurrentPreviewScene', { sceneUuid: found.uuid }).then(
          () => null,
          () => 'not-confirmed' as const,
        )
      },
      ({ roomId }, call, fault) => {
        if (!isRoom(call, roomId)) return refuse('unknown-room')
        return fault ? refuse(fault) : accept({})
      },
    ),

    'show.safety': settling(
      (input, call) => {
        const rooms = roomsOf(call, input)
        if (!rooms) return refuse('unknown-room')
        if (rooms.length === 0 || !rooms.every((roomId) => fleet.obsOf(roomId))) return refuse('no-obs')
        const legs = rooms.map((roomId) => {
          // Pressed again, it still goes back to what was there before.
          const before = book.beforeSafety(roomId) ?? book.whereWeAre(roomId)
          return sceneLeg(roomId, fleet.obsOf(roomId)?.settings.safetyScene ?? null, before)
        })
        return ask(call, 'safety', legs)
      },
      settled,
      present,
    ),

    'show.return': settling(
      (input, call) => {
        const rooms = roomsOf(call, input)
        if (!rooms) return refuse('unknown-room')
        if (rooms.length === 0 || !rooms.every((roomId) => fleet.obsOf(roomId))) return refuse('no-obs')
        const legs = rooms.flatMap((roomId) => {
          const scene = isCut(call, roomId) ? null : book.beforeSafety(roomId)
          return scene ? [sceneLeg(roomId, scene)] : []
        })
        if (legs.length === 0 && rooms.some((roomId) => isCut(call, roomId))) return refuse('privacy-cut')
        return legs.length === 0 ? refuse('nothing-to-return-to') : ask(call, 'return', legs)
      },
      settled,
      present,
    ),
  }
}

/** As a person named it, or as a cue has it. */
type WantedLeg = NonNullable<ParsedInput<'show.take'>['legs']>[number] | ReturnType<typeof takenLegs>[number]

/** What one leg of a take has for itself: two for it would be two orders for one thing. */
const slotOf = (leg: WantedLeg): string =>
  [leg.roomId, leg.kind, leg.kind === 'recording' ? (leg.output ?? 'file') : ''].join(' ')

const sceneLeg = (roomId: string, scene: NamedScene | null, before: NamedScene | null = null): Asked => ({
  leg: { roomId, kind: 'scene', scene, before },
})

/** As the log and the orders on their way have them. */
export function legsOf(book: TakeBook, takes: Takes, takeId: string): CommandOutcome<'show.take'>['legs'] {
  const { asked, settled } = book.take(takeId) ?? { asked: null, settled: [] }
  return (asked?.legs ?? []).map(({ roomId, kind }, index) => {
    const end = settled[index]
    const { state, reason } = end ?? { state: takes.stateOf(takeId, index), reason: null }
    return { roomId, kind, state, ...(reason && { reason }) }
  })
}
