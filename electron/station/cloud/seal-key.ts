import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { isSealed } from '../../../shared/replication/sealed-part.ts'
import { keyPairOf } from '../keys/key-pair.ts'
import type { Keyring } from '../keys/keyring.ts'
import { createOpener } from './sealing.ts'

type Opener = ReturnType<typeof createOpener>

/**
 * The text to which a sealed part is bound: the place of its event in a chain that the station has signed. The cloud
 * cannot move the part to another event.
 */
export const boxPlace = (origin: string, seq: number): string => `${origin} ${seq}`

/**
 * Opens parts that were sealed under any generation of `seal` that this station holds. Null for any other sealed part.
 * A part that is not sealed stays as it is.
 */
export function openerOf(
  keys: Pick<Keyring, 'all'>,
): (part: PersonalPart, origin: string, seq: number) => PersonalPart | null {
  const openers = new Map<string, Opener>()
  function of(id: string, secret: Uint8Array): Opener {
    const opener = openers.get(id) ?? createOpener(keyPairOf(secret))
    openers.set(id, opener)
    return opener
  }
  return (part, origin, seq) => {
    if (!isSealed(part.part)) return part
    for (const { id, secret, because } of keys.all('seal')) {
      // The first release did not bind parts to a place.
      const opened = of(id, secret)(part, because === 'first-release' ? undefined : boxPlace(origin, seq))
      if (opened) return opened
    }
    return null
  }
}
