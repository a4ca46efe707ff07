import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { forWords, invalid } from '../../electron/station/commands/problems.ts'
import { iso } from '../../electron/station/iso.ts'
import { unauthorised } from '../../electron/station/server/api-routes.ts'
import { callerOf, type HttpServer, sendProblem } from '../../electron/station/server/http-server.ts'
import { type Hosts, sessionCookie } from '../../electron/station/server/request-guard.ts'
import type { AddressOf } from '../../electron/station/server/strangers.ts'
import { organiserSessionPath } from '../../shared/contract/organisers.ts'
import { problemOf } from '../../shared/contract/problem.ts'
import type { WrongCodes } from '../wrong-codes.ts'
import type { OrganiserAct } from './organiser-acts.ts'
import type { EntryRefusal, OrganiserGate } from './organiser-gate.ts'

const sessionBody = z.strictObject({ code: z.string().max(100) })

const refusals = {
  unknown: problemOf('unknown-code', 401),
  expired: problemOf('link-expired', 401, {
    detail:
      'Ce lien a expiré : demandez-en un autre au pilotage. / This link has expired: ask the organisers’ desk for another one.',
  }),
  ended: problemOf('link-ended', 401, {
    detail:
      'Le pilotage a terminé ce lien, ou vous l’avez quitté : demandez-en un autre. / This link was ended, by the organisers’ desk or by you: ask for another one.',
  }),
  'already-used': problemOf('code-already-used', 401, {
    detail: 'Ce lien a déjà été ouvert : il ne s’ouvre qu’une fois. / This link was opened before: it opens only once.',
  }),
} as const satisfies Record<EntryRefusal, object>

/** The routes by which an organiser enters and leaves. */
export function addOrganiserRoutes(
  app: HttpServer,
  deps: {
    readonly gate: OrganiserGate
    readonly hosts: () => Hosts
    /** The client's address, for the limit on wrong codes. */
    readonly addressOf: AddressOf
    readonly wrongCodes: WrongCodes
    /** People reach the cloud over TLS, so the cookie is marked as secure. */
    readonly isSecure: boolean
    readonly now: () => number
    readonly onAct: (act: OrganiserAct) => void
  },
): void {
  const { gate, hosts, onAct } = deps
  const cookie = (value: string, maxAgeS: number): string =>
    `${sessionCookie}=${value}; HttpOnly;${deps.isSecure ? ' Secure;' : ''} SameSite=Strict; Path=/; Max-Age=${maxAgeS}`

  app.post(organiserSessionPath, async (request, reply) => {
    const parsed = sessionBody.safeParse(request.body ?? {}, forWords)
    if (!parsed.success) return sendProblem(reply, invalid(parsed.error))
    const { code } = parsed.data
    if (!(await deps.wrongCodes.mayTell(deps.addressOf(request), gate.isLink(code))))
      return sendProblem(reply, problemOf('too-many-codes', 429))
    const entered = await gate.enter(code)
    if (typeof entered === 'string') return sendProblem(reply, refusals[entered])
    const { token, caller, expiresAt } = entered
    onAct({ organiserId: caller.accessId ?? '', act: 'entered', of: null })
    const maxAgeS = Math.max(0, Math.floor((expiresAt - deps.now()) / 1000))
    return reply
      .header('set-cookie', cookie(token, maxAgeS))
      .send({ mayRead: caller.mayRead ?? [], expiresAt: iso(expiresAt) })
  })

  app.delete(organiserSessionPath, async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = callerOf(gate, request, hosts())
    if (caller?.role !== 'organiser' || caller.accessId === null) return unauthorised(reply)
    await gate.leave(caller.accessId)
    onAct({ organiserId: caller.accessId, act: 'left', of: null })
    return reply.header('set-cookie', cookie('', 0)).send({})
  })
}
