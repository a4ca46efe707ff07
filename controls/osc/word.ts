import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The word that messages of other machines carry. It is made from the key of *Accès*, and ends with it. The key itself
 * never crosses the network, since OSC hides nothing.
 */
export const oscWord = (key: string): string => createHmac('sha256', key).update('regie osc').digest('hex').slice(0, 16)

export function isWord(told: string, word: string): boolean {
  const [one, other] = [Buffer.from(told), Buffer.from(word)]
  return one.length === other.length && timingSafeEqual(one, other)
}
