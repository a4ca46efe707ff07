import { base32 } from '../../../shared/kernel/base32.ts'
import { sameText } from '../access/access-secrets.ts'
import type { Device } from '../commands/handler.ts'
import type { Keyed } from '../keys/keyring.ts'
import { openSecret, sealSecret } from '../sealed-secret.ts'
import type { VoterBadge, VoterBadges } from './voter-badges.ts'

/**
 * A device that a token proves. `named`: the voter that the token names; two entries of its person give one voice, so
 * `voter` may be another one. `badge`: what gives it its person's voice; null: it has its own, or its person is elsewhere.
 */
type Proved = Device & { readonly named: string; readonly badge: VoterBadge | null }

/**
 * What a phone holds: `<secret>.<voter>.<h|w>.<signature>`, under the newest key of `access`. It holds at every hub
 * of the event, through restarts, and nothing of it is stored here. `h`: in the hall; `w`: over the web. Where a badge was
 * shown, the badge stands before the signature, sealed: its code opens a door, and the line is plain http.
 * The device's id is a hash of the secret: ids stand in every pilot's folder, and whoever has an old key makes no phone's
 * token from them. Tokens of before have the id itself, and `r` or `d`.
 */
export function createDeviceTokens(
  { crypto, keys }: Keyed,
  /** Whose voice a token gives now: at the cloud by what let the voter's person in, in the hall by the badge. */
  voices: {
    /** Null: nobody of theirs may come in now. Of the hall's phones it is 0. */
    readonly generationOf?: ((voter: string) => number | null) | undefined
    /** The voter whose voice this one has now. */
    readonly voiceOf?: ((voter: string) => string) | undefined
    readonly badges?: Pick<VoterBadges, 'personOf'> | undefined
  },
) {
  const { generationOf = () => 0, voiceOf = (voter) => voter, badges } = voices
  const signed = (body: string, generation: number, secret = keys.secret('access')) => {
    const under = generation === 0 ? body : `${body}\n${generation}`
    return `${body}.${base32(crypto.hmac(secret, `audience-device\n${under}`), 40)}`
  }
  const newBody = (place: Device['place'], voter: string | null) => {
    const secret = base32(crypto.random(17), 26)
    return `${secret}.${voter ?? hashOf(crypto, secret)}.${place === 'room' ? 'h' : 'w'}`
  }
  /**
   * `isKept`: a phone that nobody's badge let in keeps its token when the key of `access` changes: with a new one it would
   * vote again. One with a badge shows the badge again, and is the same voter. Keys of the first release prove nothing.
   */
  const secretsOf = (isKept: boolean): readonly Uint8Array[] =>
    keys
      .all('access')
      .filter(({ because }, index) => (isKept ? because !== 'first-release' : index === 0))
      .map(({ secret }) => secret)

  /** Of tokens with a badge, which hold under the newest key alone. */
  const badgeKey = () => crypto.hmac(keys.secret('access'), 'audience-badge')
  const sealed = ({ code, rehearsal }: VoterBadge) => sealSecret(`${rehearsal} ${code}`, badgeKey())
  function badgeIn(text: string): VoterBadge | null {
    const [rehearsal, code] = openSecret(text, badgeKey())?.split(' ') ?? []
    return code === undefined ? null : { code, rehearsal: Number(rehearsal) }
  }

  /** Of the person whose voice a badge gives now; undefined: it gives none. */
  function voterNow(badge: VoterBadge): string | undefined {
    const attendeeId = badges?.personOf(badge)
    return attendeeId === undefined ? undefined : voterOf({ crypto, keys }, attendeeId)
  }

  return {
    /** `shown`: the badge; its person then votes once, with whatever phone. */
    make(place: Device['place'], shown: (VoterBadge & { readonly attendeeId: string }) | null): string {
      if (shown === null) return this.makeFor(place, null)
      return signed(`${newBody(place, voterOf({ crypto, keys }, shown.attendeeId))}.${sealed(shown)}`, 0)
    },
    /** `voter`: whose vote it is, as the hub has told it; null: the phone's own. */
    makeFor(place: Device['place'], voter: string | null): string {
      return signed(newBody(place, voter), (voter !== null && generationOf(voter)) || 0)
    },

    /**
     * Undefined for anything that was not made here, or at another station of this event. `ended`: what it was made for
     * gives nobody's voice any more. Two entries may have become one person since: the voter is that of today.
     */
    deviceOf(token: string): Proved | 'ended' | undefined {
      const [, first, voter, letter = '', text] = form.exec(token) ?? []
      if (first === undefined || voter === undefined) return undefined
      const deviceId = deviceIdOf(crypto, first, letter)
      const generation = generationOf(voter)
      if (generation === null) return undefined
      const body = token.slice(0, token.lastIndexOf('.'))
      const isKept = deviceId === voter && first !== deviceId
      if (!secretsOf(isKept).some((secret) => sameText(token, signed(body, generation, secret)))) return undefined
      const place = 'hr'.includes(letter) ? 'room' : 'remote'
      const device = { deviceId, voter: voiceOf(voter), place, named: voter, badge: null } as const
      if (voter === deviceId || !badges) return device
      // One of the release before names no badge: nobody can tell whether its own still holds.
      const badge = text === undefined ? null : badgeIn(text)
      const now = badge === null ? undefined : voterNow(badge)
      return now === undefined ? 'ended' : { ...device, voter: now, badge }
    },
    voterNow,
  }
}
export type DeviceTokens = ReturnType<typeof createDeviceTokens>

/** Of a person, wherever they vote from: always under the first generation, so that nobody votes twice. @throws KeyNotHeld */
export const voterOf = ({ crypto, keys }: Keyed, attendeeId: string): string =>
  base32(crypto.hmac(keys.first('access'), `audience-voter\n${attendeeId}`), 26)

const form = /^([a-z2-7]{26})\.([a-z2-7]{26})\.([hwrd])(?:\.([A-Za-z0-9+/=]{1,96}))?\.[a-z2-7]{40}$/

/** The device that a token of ours is of. */
export function deviceIdIn(crypto: Keyed['crypto'], token: string): string {
  const [first = '', , letter = ''] = token.split('.')
  return deviceIdOf(crypto, first, letter)
}
const deviceIdOf = (crypto: Keyed['crypto'], first: string, letter: string): string =>
  letter === 'h' || letter === 'w' ? hashOf(crypto, first) : first
const hashOf = (crypto: Keyed['crypto'], secret: string): string =>
  base32(crypto.sha256(`audience-device-id\n${secret}`), 26)
