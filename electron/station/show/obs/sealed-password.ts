import { nodeCrypto } from '../../crypto.ts'
import { openSecret, sealSecret } from '../../sealed-secret.ts'

/** Under a key of its own, made of the event's: any station of the event that takes the room over can open it. */
const keyOf = (eventKey: Uint8Array): Uint8Array => nodeCrypto.hmac(eventKey, 'obs-password')

/** AES-256-GCM: iv, tag and text, base64. */
export const sealPassword = (password: string, eventKey: Uint8Array): string => sealSecret(password, keyOf(eventKey))

/** Null where it is none of ours. */
export const openPassword = (sealed: string, eventKey: Uint8Array): string | null => openSecret(sealed, keyOf(eventKey))
