import { z } from 'zod'
import type { Audience } from '../../electron/station/audience/audience.ts'
import { deviceIdIn } from '../../electron/station/audience/device-tokens.ts'
import { limits } from '../../electron/station/audience/limits.ts'
import { createPhoneSockets } from '../../electron/station/audience/phone-sockets.ts'
import { createPublicPages } from '../../electron/station/audience/public-pages.ts'
import { forWords, invalid } from '../../electron/station/commands/problems.ts'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import { networkPlace } from '../../electron/station/network-place.ts'
import { type HttpServer, sendProblem } from '../../electron/station/server/http-server.ts'
import { checkRequest, type Hosts } from '../../electron/station/server/request-guard.ts'
import type { AddressOf } from '../../electron/station/server/strangers.ts'
import { problemOf } from '../../shared/contract/problem.ts'
import type { WrongCodes } from '../wrong-codes.ts'
import type { RemotePeople } from './remote-people.ts'

/** At most one of the two. With neither, the answer says which one is needed. */
const deviceBody = z.strictObject({
  registrationCode: z.string().max(64).optional(),
  personalLink: z.string().max(64).optional(),
  /** The token that this browser already has. A browser that returns stays the same device. */
  token: z.string().max(200).optional(),
})

/** Serves the remote public's page and its sockets: the same page as in the hall, at the cloud's only address. */
export function addRemoteAudience(
  app: HttpServer,
  deps: {
    audience: Audience
    pagesFolder: string
    hosts: () => Hosts
    people: RemotePeople
    /** Origins whose players the page may frame. */
    players: () => readonly string[]
    /** Since when the hall cannot be reached, in ms since 1970. Null if it can be reached or is not expected. */
    venueAwaySince: () => number | null
    /** See `createPhoneSockets`. */
    onOpened: (sessionId: string, voter: string) => () => void
    /** The client's address, for the limit on wrong codes. Behind a proxy, the address that the proxy reports. */
    addressOf: AddressOf
    wrongCodes: WrongCodes
    /** Whether people are admitted without a code, as in a demonstration. */
    isOpen: () => boolean
  },
) {
  const { newDevices, tokens } = deps.audience
  const pages = createPublicPages(deps.pagesFolder, deps.players)

  // The page sends its body without a JSON content type, as it does to a hub.
  app.addContentTypeParser('text/plain', { parseAs: 'string', bodyLimit: limits.mostBytes }, (_, body, done) => {
    try {
      done(null, JSON.parse(String(body) || '{}'))
    } catch {
      done(null, undefined)
    }
  })
  app.post('/api/v1/devices', async (request, reply) => {
    const parsed = deviceBody.safeParse(request.body ?? {}, forWords)
    if (!parsed.success) return sendProblem(reply, invalid(parsed.error))
    const { registrationCode, personalLink, token } = parsed.data
    const isUnnamed = registrationCode === undefined && personalLink === undefined
    if (isUnnamed && !deps.isOpen()) return sendProblem(reply, problemOf('registration-code-needed', 403))
    const address = networkPlace(deps.addressOf(request))
    const given = (made: () => string) => {
      if (!newDevices.take(address)) return sendProblem(reply, problemOf('too-many-phones', 429))
      const one = made()
      newDevices.given(deviceIdIn(nodeCrypto, one), address)
      return reply.send({ token: one })
    }
    if (isUnnamed) return given(() => tokens.make('remote', null))
    // The code is judged before the device's budget is used, so that guessing codes does not exhaust the budget of
    // others.
    const voter =
      personalLink === undefined ? deps.people.ofCode(registrationCode ?? '') : deps.people.ofLink(personalLink)
    if (!(await deps.wrongCodes.mayTell(deps.addressOf(request), voter !== null)))
      return sendProblem(reply, problemOf('too-many-codes', 429))
    if (voter === null)
      return sendProblem(reply, problemOf(personalLink === undefined ? 'unknown-registration' : 'unknown-link', 403))
    const before = token === undefined ? undefined : tokens.deviceOf(token)
    const isSame = before !== 'ended' && before?.place === 'remote' && before.named === voter
    return isSame ? reply.send({ token }) : given(() => tokens.makeFor('remote', voter))
  })

  app.get('/*', async (request, reply) => {
    if (!pages(request.raw, reply.raw)) return sendProblem(reply, problemOf('not-found', 404))
    return reply.hijack()
  })

  return createPhoneSockets(app.server, {
    ...deps.audience.forPhones(),
    isOurs: (headers) => checkRequest(headers, deps.hosts()) === 'ok',
    hubs: () => [],
    needsBadge: () => false,
    venueAwaySince: deps.venueAwaySince,
    onOpened: deps.onOpened,
    addressOf: deps.addressOf,
  })
}
