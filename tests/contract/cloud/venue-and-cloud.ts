import { io, type Socket } from 'socket.io-client'
import { expect } from 'vitest'
import { organiserSessionPath, organiserSocketPath } from '../../../shared/contract/organisers.ts'
import { type OrganiserArea, organiserAreas } from '../../../shared/domain/organisers/organiser.ts'
import { greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'
import { morning, prepareEvent, registrations, startTestStation } from '../test-station.ts'
import { startTestCloud } from './test-cloud.ts'

/** A remote person whose name occurs nowhere else. */
const remote =
  'AN10004;Trividic;Corentin;Foyer Kerlaouen;Cadre;corentin.t@exemple.fr;0655544499;Distanciel;;Non;;Confirmée;RMTK8WXYZ9'
export const registrationCode = 'RMTK8WXYZ9'

/**
 * A hub with an event and its linked cloud: organisers and remote people may come in. `publicUrl`: the cloud's public
 * address; its own by default. `people`: further lines of the registration file.
 */
export async function startVenueAndCloud(
  publicUrl: string | null = null,
  presenceEveryMs?: number,
  people: readonly string[] = [],
) {
  const clock = { now: morning }
  const cloud = await startTestCloud(() => clock.now, publicUrl, undefined, presenceEveryMs)
  const hub = await startTestStation({
    hub: true,
    cloud: { url: cloud.cloud.url(), code: cloud.cloud.linkCode() ?? '' },
  })
  const { sessionId } = await prepareEvent(hub)
  await hub.upload('/api/v1/import/attendees', `${[registrations.trimEnd(), remote, ...people].join('\r\n')}\r\n`)

  const cloudRow = async () => {
    const { body } = await hub.view('stations', {}, hub.operator)
    const { rows } = body as { rows: { role: string; connected: boolean; waiting: number }[] }
    return rows.find(({ role }) => role === 'cloud')
  }
  const invite = (label: string, mayRead: readonly OrganiserArea[] = organiserAreas, expiresInS?: number) =>
    hub.command(
      'organisers.invite',
      { label, mayRead: [...mayRead], ...(expiresInS !== undefined && { expiresInS }) },
      hub.operator,
    )
  await until('the cloud has said where it is', async () => (await invite('Essai')).status === 200)
  await until('everything is there', async () => (await cloudRow())?.waiting === 0)

  /** A link, once the cloud has heard of it: its secret, and its organiser. */
  async function link(label = 'Bureau', mayRead?: readonly OrganiserArea[], expiresInS?: number) {
    const { body } = await invite(label, mayRead, expiresInS)
    const { organiserId, url } = body as { organiserId: string; url: string }
    const heard = () => cloud.cloud.log().streams.state('organiser', organiserId).invitation !== null
    await until('the cloud has heard of it', heard)
    // What is read within a turn may not be stored yet.
    await cloud.cloud.log().settled()
    return { organiserId, url, code: url.slice(url.indexOf('#code=') + 6) }
  }

  /** The secret of the session that a link opens, as a browser keeps it. */
  async function enter(code: string): Promise<string> {
    const answer = await fetch(`${cloud.cloud.url()}${organiserSessionPath}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    expect(answer.status).toBe(200)
    const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
    return cookie.replace('regie_session=', '')
  }

  return {
    clock,
    cloud,
    hub,
    sessionId,
    link,
    enter,
    cloudRow,
    organiser: async (mayRead?: readonly OrganiserArea[]) => enter((await link('Bureau', mayRead)).code),
    open: (code: string) => cloud.ask('POST', organiserSessionPath, { code }),
    view: (name: string, token: string, params: object = {}) =>
      cloud.ask('POST', `/api/v1/views/${name}`, params, token),

    /** The organisers' socket, with a session's secret. Rejects with the reason for a refusal. */
    watch(token: string, headers: Readonly<Record<string, string>> = {}): Promise<Socket> {
      const socket = io(cloud.cloud.url(), {
        path: organiserSocketPath,
        transports: ['websocket'],
        auth: { token },
        reconnection: false,
        forceNew: true,
        extraHeaders: headers,
      })
      return new Promise((resolve, reject) => {
        socket.on('connect', () => resolve(socket))
        socket.on('connect_error', reject)
      })
    },

    /** The token of a remote person's phone or computer, a new one each time. */
    async phone(): Promise<string> {
      const { body } = await until('the code is known', async () => {
        const answer = await cloud.ask('POST', '/api/v1/devices', { registrationCode })
        return answer.status === 200 ? answer : null
      })
      return (body as { token: string }).token
    },
    listen: (token: string) => greet(cloud.cloud.url(), token, [], 5000),

    async stop(): Promise<void> {
      await hub.stop()
      await cloud.stop()
    },
  }
}
export type VenueAndCloud = Awaited<ReturnType<typeof startVenueAndCloud>>
