import { base32 } from '../../../shared/kernel/base32.ts'
import { sameText } from '../access/access-secrets.ts'
import type { Device } from '../commands/handler.ts'
import type { Keyed } from '../keys/keyring.ts'

/**
 * What a phone holds: `<deviceId>.<voter>.<r|d>.<signature>`, under the newest key of `access`. It holds at every hub
 * of the event, through restarts, and nothing of it is stored here. `r`: in the room; `d`: from afar.
 */
export function createDeviceTokens(
  { crypto, keys }: Keyed,
  /** Of what let a voter's person in; null: nobody of theirs may come in now. Of the hall's phones it is 0. */
  generationOf: (voter: string) => number | null = () => 0,
) {
  const signed = (body: string, generation: number, secret = keys.secret('access')) => {
    const under = generation === 0 ? body : `${body}\n${generation}`
    return `${body}.${base32(crypto.hmac(secret, `audience-device\n${under}`), 40)}`
  }
  /**
   * A phone that nobody's badge let in keeps its token when the key of `access` changes: with a new one it would vote
   * again. One with a badge shows the badge again, and is the same voter. Keys of the first release prove nothing.
   */
  const secretsOf = (deviceId: string, voter: string): readonly Uint8Array[] =>
    keys
      .all('access')
      .filter(({ because }, index) => (deviceId === voter ? because !== 'first-release' : index === 0))
      .map(({ secret }) => secret)

  return {
    /** `attendeeId`: whose badge was shown; that person then votes once, with whatever phone. */
    make(place: Device['place'], attendeeId: string | null): string {
      return this.makeFor(place, attendeeId === null ? null : voterOf({ crypto, keys }, attendeeId))
    },
    /** `voter`: whose vote it is, as the hub has told it; null: the phone's own. */
    makeFor(place: Device['place'], voter: string | null): string {
      const deviceId = base32(crypto.random(17), 26)
      const body = `${deviceId}.${voter ?? deviceId}.${place === 'room' ? 'r' : 'd'}`
      return signed(body, (voter !== null && generationOf(voter)) || 0)
    },

    /** Undefined for anything that was not made here, or at another station of this event. */
    deviceOf(token: string): Device | undefined {
      const [, deviceId, voter, place] = form.exec(token) ?? []
      if (deviceId === undefined || voter === undefined) return undefined
      const generation = generationOf(voter)
      if (generation === null) return undefined
      const body = `${deviceId}.${voter}.${place}`
      if (!secretsOf(deviceId, voter).some((secret) => sameText(token, signed(body, generation, secret))))
        return undefined
      return { deviceId, voter, place: place === 'r' ? 'room' : 'remote' }
    },
  }
}
export type DeviceTokens = ReturnType<typeof createDeviceTokens>

/** Of a person, wherever they vote from: always under the first generation, so that nobody votes twice. @throws KeyNotHeld */
export const voterOf = ({ crypto, keys }: Keyed, attendeeId: string): string =>
  base32(crypto.hmac(keys.first('access'), `audience-voter\n${attendeeId}`), 26)

const form = /^([a-z2-7]{26})\.([a-z2-7]{26})\.([rd])\.[a-z2-7]{40}$/

/** The device that a token of ours names. */
export const deviceIdIn = (token: string): string => token.slice(0, token.indexOf('.'))
