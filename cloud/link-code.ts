import { base32 } from '../shared/kernel/base32.ts'
import type { Crypto } from '../shared/kernel/crypto.ts'

const letters = 20

/** Typed once by the person who starts the first hub: 100 bits, in groups of four letters. */
export const newLinkCode = (crypto: Crypto): string => base32(crypto.random(16), letters).replace(/(.{4})(?=.)/g, '$1-')
