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

/** One or the other, or nothing: then it is told what is needed. */
const deviceBody = z.strictObject({
  registrationCode: z.string().max(64).optional(),
  personalLink: z.string().max(64).optional(),
  /** What this browser had before: whoever comes again is the same device. */
  token: z.string().max(200).optional(),
})

/** The remote public's page, and its phones and computers: the same page as in the hall, at the cloud's one address. */
export function addRemoteAudience(
  app: HttpServer,
  deps: {
    audience: Audience
    pagesFolder: string
    hosts: () => Hosts
    people: RemotePeople
    /** Of whom the page may frame a player. */
    players: () => readonly string[]
    /** Since when the hall cannot be reached, ms since 1970; null: it can, or is not waited for. */
    venueAwaySince: () => number | null
    /** See `createPhoneSockets`. */
    onOpened: (sessionId: string, voter: string) => () => void
    /** Who asks, for counting: behind a proxy, whom the proxy says. */
    addressOf: AddressOf
    wrongCodes: WrongCodes
    /** Whether anybody may come in without a code: a demonstration. */
    isOpen: () => boolean
  },
) {
  const { newDevices, tokens } = deps.audience
  const pages = createPublicPages(deps.pagesFolder, deps.players)

  // A page sends its body with no type of its own, as to a hub.
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
    // Judged before a budget is taken: who tries codes uses up nobody else's.
    const voter =
      personalLink === undefined ? deps.people.ofCode(registrationCode ?? '') : deps.people.ofLink(personalLink)
    if (!(await deps.wrongCodes.mayTell(deps.addressOf(request), voter !== null)))
      return sendProblem(reply, problemOf('too-many-codes', 429))
    if (voter === null)
      return sendProblem(reply, problemOf(personalLink === undefined ? 'unknown-registration' : 'unknown-link', 403))
    const before = token === undefined ? undefined : tokens.deviceOf(token)
    const isSame = before !== 'ended' && before?.voter === voter && before.place === 'remote'
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
