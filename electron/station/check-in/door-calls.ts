import type { doorCommands, doorViews } from '../../../shared/contract/doors.ts'
import { answerCall, callPilot } from '../../../shared/domain/check-in/door-call.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { doorOf } from './admissions.ts'

export const createDoorHandlers = (): HandlersOf<keyof typeof doorCommands> => ({
  'doors.callPilot': storing(({ checkpoint: asked }, call) => {
    const { writing, caller, commandId, givenAt } = call
    const door = doorOf(asked, caller)
    if (!door.ok) return door
    if (door.value !== 'entrance' && writing.state('session', door.value).settings === null)
      return refuse('unknown-checkpoint')
    const late = givenAt < writing.now ? givenAt : undefined
    const decision = writing.decide('door-call', door.value, (state) => callPilot(state, caller.label, late))
    return accept({ callId: decision.ok ? commandId : decision.refusal.callId })
  }),

  'doors.answerCall': storing(({ checkpoint, callId }, { writing }) => {
    const decision = writing.decide('door-call', checkpoint, (state) => answerCall(state, callId))
    return !decision.ok && decision.refusal === 'unknown-call' ? refuse('unknown-call') : accept({})
  }),
})

/** A station may write of a door that is none. */
const isCheckpoint = (catalog: Catalog, id: string): boolean =>
  id === 'entrance' || catalog.get('session', id).settings !== null

export const createDoorViews = (catalog: Catalog): ViewSources<keyof typeof doorViews> => ({
  doorCalls: {
    topics: ['door-call'],
    perSession: true,
    rows: (_, { role, checkpoint: own, label }) =>
      [...catalog.all('door-call')].flatMap(([checkpoint, { calls }]) =>
        (isCheckpoint(catalog, checkpoint) ? calls : [])
          .filter(({ by, answeredAt }) =>
            role === 'pilot' ? answeredAt === undefined : by === label && (role !== 'door' || checkpoint === own),
          )
          .map(({ callId, by, at, answeredAt }) => ({
            callId,
            checkpoint,
            by,
            at: iso(at),
            answeredAt: isoOrNull(answeredAt),
          })),
      ),
  },
})
