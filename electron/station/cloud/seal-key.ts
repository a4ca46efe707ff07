import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { isSealed } from '../../../shared/replication/sealed-part.ts'
import { keyPairOf } from '../keys/key-pair.ts'
import type { Keyring } from '../keys/keyring.ts'
import { createOpener } from './sealing.ts'

type Opener = (part: PersonalPart) => PersonalPart | null

/** Opens what was sealed under any generation of `seal` that this station holds; null for another box. A part that is not sealed stays as it is. */
export function openerOf(keys: Pick<Keyring, 'all'>): Opener {
  const openers = new Map<string, Opener>()
  function of(id: string, secret: Uint8Array): Opener {
    const opener = openers.get(id) ?? createOpener(keyPairOf(secret))
    openers.set(id, opener)
    return opener
  }
  return (part) => {
    if (!isSealed(part.part)) return part
    for (const { id, secret } of keys.all('seal')) {
      const opened = of(id, secret)(part)
      if (opened) return opened
    }
    return null
  }
}
