import '../no-eval.ts'
import { views } from '../../../shared/contract/contract.ts'
import { enterWithCode, isShut } from '../enter.ts'
import { type Luggage, unpack } from './luggage.ts'
import { open } from './sealed.ts'

const storageKey = 'regie.arrival'
const mostLetters = 80_000

/** Contents of the address of a page that comes from another hub. */
interface Brought {
  /** Exchanged once for the session. */
  readonly code: string
  /** `Luggage`, sealed. */
  readonly sealed: string
}
interface Arrival extends Brought {
  /** A secret of this tab, never in an address. Only this page may exchange the code again if an answer was lost. */
  readonly nonce: string
}

/** The fragment of the new hub's address, which no server receives. */
export const arrivalFragment = ({ code, sealed }: Brought): string => `#moved=${code}&sealed=${sealed}`

const broughtIn = (fragment: string): Brought | null => {
  if (fragment.length > mostLetters) return null
  const [, code, sealed] = /^#moved=([a-z0-9.]{1,200})&sealed=([\w-]+)$/.exec(fragment) ?? []
  return code === undefined || sealed === undefined ? null : { code, sealed }
}

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The stored form: the nonce, a space, and the contents of the address. */
function storedIn(text: string): Arrival | null {
  const [nonce = '', fragment = ''] = text.split(' ', 2)
  const brought = broughtIn(fragment)
  return brought && /^[0-9a-f]{32}$/.test(nonce) ? { ...brought, nonce } : null
}

/**
 * Takes the contents out of the address before anything else, so that no history keeps them. They stay in this tab,
 * still sealed, until they are used, so that a page that is closed or reloaded meanwhile loses nothing.
 */
export function takeArrival(
  address: Pick<Location, 'hash' | 'pathname' | 'search'>,
  past: Pick<History, 'replaceState'>,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Arrival | null {
  const come = broughtIn(address.hash)
  if (come !== null) storage.setItem(storageKey, `${newNonce()} ${arrivalFragment(come)}`)
  if (address.hash.startsWith('#moved=')) past.replaceState(null, '', address.pathname + address.search)
  return storedIn(storage.getItem(storageKey) ?? '')
}

export const forgetArrival = (storage: Pick<Storage, 'removeItem'>): void => storage.removeItem(storageKey)

/**
 * Enters with the code if this browser has no session here, and opens the contents with the key of its session. The
 * author of a made-up address can seal only with their own session. In another person's page it does not open. In a
 * browser without a session it acts as the author, which the author could do anyway. `shut`: the session is no longer
 * valid. `unreadable`: sealed by another session, or damaged. Rejects when the station does not answer.
 */
export async function arrive(
  { code, sealed, nonce }: Arrival,
  ask: typeof fetch = fetch,
): Promise<Luggage | 'shut' | 'unreadable'> {
  if (await isShut(ask)) {
    const entry = await enterWithCode(code, ask, nonce)
    if (entry === 'away') throw new Error('the station went away')
    if (entry !== 'in') return 'shut'
  }
  const answer = await ask('/api/v1/views/handover')
  if (!answer.ok) throw new Error(`the station answers ${answer.status}`)
  const { pass } = views.handover.value.parse(((await answer.json()) as { value: unknown }).value)
  const text = pass && (await open(pass.key, sealed))
  return (text ? unpack(text) : null) ?? 'unreadable'
}
