import { createBuckets } from '../bucket.ts'
import { limits } from './limits.ts'

/**
 * Badge codes that are tried from an address. Beyond its wrong codes an address is told nothing of further wrong ones, and
 * few codes a second are looked up for it; a right code lets its holder in all the same, since a whole hall may be behind
 * the address of somebody who tries codes (decision 47).
 * @param now ms of a clock that never goes back
 */
export function createBadgeTries(now: () => number) {
  const wrong = createBuckets(limits.wrongCode, now)
  const lookups = createBuckets(limits.codeLookup, now)
  return {
    /** Whether a code of this address is looked up now. */
    mayLook: (address: string): boolean => lookups.take(address),
    /** A code was wrong. False: the address has had its wrong codes, and is to wait. */
    wasWrong: (address: string): boolean => wrong.take(address),
    /** A code was right: where many people come in, some mistype theirs. */
    wasRight: (address: string): void => wrong.giveBack(address, limits.wrongPerRight),
  }
}
