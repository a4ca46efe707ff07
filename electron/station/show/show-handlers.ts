import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { keysOnJoining } from '../../../shared/contract/room-order.ts'
import type { showCommands } from '../../../shared/contract/show.ts'
import type { Scene } from '../../../shared/domain/show/obs.ts'
import {
  addObs,
  firstClaim,
  followRoom,
  removeObs,
  takeAir,
  takeOverRoom,
  unfollowRoom,
  updateObs,
} from '../../../shared/domain/show/obs-setup.ts'
import { safetyInCut } from '../../../shared/domain/show/privacy-cut.ts'
import {
  goToSafety,
  type NamedRooms,
  preview,
  returnFromSafety,
  type SafetyFacts,
  sceneToPreview,
} from '../../../shared/domain/show/room-orders.ts'
import type { AskedLeg } from '../../../shared/domain/show/take.ts'
import { retryTake } from '../../../shared/domain/show/taking.ts'
import { accept } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { type Call, change, done, type HandlersOf, looking, settling, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairedRole } from '../stations/paired-role.ts'
import { askedRooms, isCut, isRoom } from './asked-rooms.ts'
import type { CueTaking } from './cue-taking.ts'
import type { CueStarts } from './cues/cue-starts.ts'
import { isSameAddress } from './obs/same-address.ts'
import { sceneNamed } from './obs/scene-named.ts'
import { sealPassword } from './obs/sealed-password.ts'
import type { ObsFleet } from './obs-fleet.ts'
import { backFromShown } from './shown-safety.ts'
import type { TakeBook } from './take-book.ts'
import type { Takes } from './takes.ts'

export function createShowHandlers(deps: {
  log: EventLog
  catalog: Catalog
  fleet: ObsFleet
  book: TakeBook
  takes: Takes
  starts: CueStarts
  taking: CueTaking
}): HandlersOf<keyof typeof showCommands> {
  const { log, catalog, fleet, book, takes, starts, taking } = deps
  const { stationId } = log.identity

  const sealed = (password: string | null | undefined) =>
    password === null || password === undefined || password === '' ? null : sealPassword(password, log)
  const isTaken = (address: string, by?: string): boolean =>
    [...catalog.all('obs')].some(
      ([obsId, { settings, removed }]) =>
        obsId !== by && !removed && settings !== null && isSameAddress(settings.address, address),
    )

  const placeOf = ({ writing }: Call, roomId: string) => ({
    roomId,
    name: writing.state('room', roomId).name ?? roomId,
    number: writing.state('room-show', roomId).settings.number,
  })
  /** Rooms that the booth shows, and those whose OBS was removed: their key waits for them. */
  const othersWithKey = (call: Call, joining: string) =>
    [...catalog.all('room')]
      .map(([roomId]) => placeOf(call, roomId))
      .filter(({ roomId, number }) => roomId !== joining && (number !== null || fleet.obsOf(roomId) !== null))

  const named = (call: Call, { roomId }: { readonly roomId?: string | undefined }): NamedRooms => ({
    rooms: askedRooms(call, catalog, { roomId }),
    roomId,
  })
  const safetyFacts = (call: Call): SafetyFacts => ({
    obsOf: (roomId) => fleet.obsOf(roomId)?.settings ?? null,
    beforeSafety: (roomId) => book.beforeSafety(roomId) ?? backFromShown(book, fleet, roomId),
    sceneBefore: book.sceneBefore,
    isCut: (roomId) => isCut(call, roomId),
    isAwaitedInSafety: book.isAwaitedInSafety,
    isSentElsewhere: (roomId) =>
      call.writing.state('room-air', roomId).second === stationId ||
      (fleet.heardIn(roomId)?.connection.fencedBy() ?? null) !== null,
  })

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
      const { writing } = call
      const { roomId, address } = given
      const safety = safetyScene === undefined ? null : { uuid: null, name: safetyScene }
      const decision = addObs(
        { ...given, password: sealed(password), safetyScene: safety },
        { isRoom: isRoom(call, roomId), hasObs: fleet.obsOf(roomId) !== null, isTaken: isTaken(address) },
      )
      if (!decision.ok) return decision
      const obsId = derivedId(log, 'obs', call.commandId)
      writing.append('obs', obsId, decision.value)
      const claim = firstClaim(writing.state('room-air', roomId))
      if (claim) writing.append('room-air', roomId, claim)
      for (const { room, number } of keysOnJoining(othersWithKey(call, roomId), placeOf(call, roomId)))
        writing.append('room-show', room.roomId, { type: 'RoomShowSet', number })
      return accept({ obsId })
    }),

    'obs.update': storing(({ obsId, password, safetyScene, name, address, takesOverAlone }, { writing }) =>
      done(
        writing.decide('obs', obsId, (state) =>
          updateObs(
            state,
            ({ roomId }) => ({
              ...(name !== undefined && { name }),
              ...(address !== undefined && { address }),
              ...(takesOverAlone !== undefined && { takesOverAlone }),
              ...(password !== undefined && { password: sealed(password) }),
              ...(safetyScene !== undefined && {
                safetyScene: safetyScene === null ? null : fleet.sceneIn(roomId, safetyScene),
              }),
            }),
            (given) => isTaken(given, obsId),
          ),
        ),
      ),
    ),

    'obs.remove': storing(({ obsId }, { writing }) => done(writing.decide('obs', obsId, removeObs))),

    'rooms.takeOver': storing(({ roomId }, call) => {
      const { writing } = call
      const air = writing.state('room-air', roomId)
      const decision = takeOverRoom(air, {
        isRoom: isRoom(call, roomId),
        station: stationId,
        role: pairedRole(writing, stationId),
        fencedBy: fleet.drivenIn(roomId)?.connection.fencedBy() ?? null,
      })
      if (!decision.ok) return decision
      if (decision.value) writing.append('room-air', roomId, decision.value)
      return accept({ epoch: decision.value?.epoch ?? air.epoch })
    }),

    'show.follow': storing(({ roomId }, call) =>
      change(call, 'room-air', roomId, (air) => followRoom(air, { isRoom: isRoom(call, roomId), station: stationId })),
    ),

    'show.unfollow': storing(({ roomId }, call) =>
      change(call, 'room-air', roomId, (air) => unfollowRoom(air, isRoom(call, roomId))),
    ),

    // In OBS first: from then on nobody else sends there, whatever the log says.
    'show.takeAir': looking(
      ({ roomId }) => fleet.takeAir(roomId),
      ({ roomId }, call, claimed) => {
        const { writing } = call
        const air = writing.state('room-air', roomId)
        const decision = takeAir(air, {
          isRoom: isRoom(call, roomId),
          station: stationId,
          role: pairedRole(writing, stationId),
          fencedBy: null,
          isConnected: claimed !== null || air.owner === stationId,
        })
        if (!decision.ok) return decision
        const epoch = Math.max(claimed ?? 0, air.epoch)
        if (epoch > air.epoch) writing.append('room-air', roomId, { type: 'RoomAirTaken', epoch })
        return accept({ epoch })
      },
    ),

    'show.take': settling((input, call) => taking.take(call, input), settled, present),

    'show.retryLeg': settling(
      ({ takeId, leg }, { writing }) => {
        const isOvertaken = (one: AskedLeg) => book.isOvertaken(takeId, one)
        const decision = retryTake(writing.state('take', takeId), leg, { self: stationId, isOvertaken })
        if (!decision.ok) return decision
        for (const event of decision.value) writing.append('take', takeId, event)
        return accept({ takeId })
      },
      settled,
      present,
    ),

    'show.preview': looking(
      async ({ roomId, scene }) => {
        const obs = fleet.drivenIn(roomId)
        const named = (scenes: readonly Scene[]) => sceneNamed(scenes, fleet.sceneIn(roomId, scene))
        const found = sceneToPreview(obs?.connection.shown() ?? null, named)
        if (!obs || !found.ok) return found.ok ? 'no-obs' : found.refusal
        return obs.connection.call('SetCurrentPreviewScene', { sceneUuid: found.value.uuid }).then(
          () => null,
          () => 'not-confirmed' as const,
        )
      },
      ({ roomId }, call, fault) => done(preview(isRoom(call, roomId), fault)),
    ),

    'show.safety': settling(
      (input, call) => {
        const legs = goToSafety(named(call, input), safetyFacts(call))
        if (!legs.ok) return legs
        const takeId = taking.ask(call, 'safety', legs.value)
        for (const { leg } of legs.value) {
          const stays = safetyInCut(call.writing.state('privacy', leg.roomId), takeId)
          if (stays) call.writing.append('privacy', leg.roomId, stays)
        }
        return accept({ takeId })
      },
      settled,
      present,
    ),

    'show.return': settling(
      (input, call) => {
        const legs = returnFromSafety(named(call, input), safetyFacts(call))
        return legs.ok ? accept({ takeId: taking.ask(call, 'return', legs.value) }) : legs
      },
      settled,
      present,
    ),
  }
}

/** As the log and the orders on their way have them. */
export function legsOf(book: TakeBook, takes: Takes, takeId: string): CommandOutcome<'show.take'>['legs'] {
  const { asked, settled } = book.take(takeId) ?? { asked: null, settled: [] }
  return (asked?.legs ?? []).map(({ roomId, kind }, index) => {
    const end = settled[index]
    const { state, reason } = end ?? { state: takes.stateOf(takeId, index), reason: null }
    return { roomId, kind, state, ...(reason && { reason }) }
  })
}
