import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { isSealed } from '../../../shared/replication/sealed-part.ts'
import { keyPairOf } from '../keys/key-pair.ts'
import type { Keyring } from '../keys/keyring.ts'
import { createOpener } from './sealing.ts'

type Opener = ReturnType<typeof createOpener>

/** What a box in the cloud belongs to: an event's place in a chain that its station has signed. A cloud can give it to no event of its own. */
export const boxPlace = (origin: string, seq: number): string => `${origin} ${seq}`

/** Opens what was sealed under any generation of `seal` that this station holds; null for another box. A part that is not sealed stays as it is. */
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
      // The first release named no place.
      const opened = of(id, secret)(part, because === 'first-release' ? undefined : boxPlace(origin, seq))
      if (opened) return opened
    }
    return null
  }
}
