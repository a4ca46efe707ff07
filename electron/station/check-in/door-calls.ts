import type { doorCommands, doorViews } from '../../../shared/contract/doors.ts'
import { answerCall, callPilot } from '../../../shared/domain/check-in/door-call.ts'
import type { SessionState } from '../../../shared/domain/programme/session.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { doorOf } from './admissions.ts'

const isCheckpoint = (id: string, { settings }: SessionState): boolean => id === 'entrance' || settings !== null

export const createDoorHandlers = (): HandlersOf<keyof typeof doorCommands> => ({
  'doors.callPilot': storing(({ checkpoint: asked }, call) => {
    const { writing, caller, commandId, givenAt } = call
    const door = doorOf(asked, caller)
    if (!door.ok) return door
    if (!isCheckpoint(door.value, writing.state('session', door.value))) return refuse('unknown-checkpoint')
    const late = givenAt < writing.now ? givenAt : undefined
    const decision = writing.decide('door-call', door.value, (state) => callPilot(state, caller.label, late))
    return accept({ callId: decision.ok ? commandId : decision.refusal.callId })
  }),

  'doors.answerCall': storing(({ checkpoint, callId }, { writing }) => {
    const decision = writing.decide('door-call', checkpoint, (state) => answerCall(state, callId))
    return !decision.ok && decision.refusal === 'unknown-call' ? refuse('unknown-call') : accept({})
  }),
})

export const createDoorViews = (catalog: Catalog): ViewSources<keyof typeof doorViews> => ({
  doorCalls: {
    topics: ['door-call'],
    perSession: true,
    rows: (_, { role, checkpoint: own, label }) =>
      [...catalog.all('door-call')].flatMap(([checkpoint, { calls }]) =>
        // A station may write an event about a door that does not exist.
        (isCheckpoint(checkpoint, catalog.get('session', checkpoint)) ? calls : [])
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
