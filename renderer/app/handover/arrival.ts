import '../no-eval.ts'
import { views } from '../../../shared/contract/contract.ts'
import { enterWithCode, isShut } from '../enter.ts'
import { type Luggage, unpack } from './luggage.ts'
import { open } from './sealed.ts'

const storageKey = 'regie.arrival'
const mostLetters = 80_000

/** What the address of a page holds that comes from another hub. */
interface Brought {
  /** Exchanged for the session, once. */
  readonly code: string
  /** `Luggage`, sealed. */
  readonly sealed: string
}
interface Arrival extends Brought {
  /** A secret of this tab, never in an address: only this page may exchange the code again when an answer was lost. */
  readonly nonce: string
}

/** Behind the address of the new hub: no server is ever sent this part of it. */
export const arrivalFragment = ({ code, sealed }: Brought): string => `#moved=${code}&sealed=${sealed}`

const broughtIn = (fragment: string): Brought | null => {
  if (fragment.length > mostLetters) return null
  const [, code, sealed] = /^#moved=([a-z0-9.]{1,200})&sealed=([\w-]+)$/.exec(fragment) ?? []
  return code === undefined || sealed === undefined ? null : { code, sealed }
}

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** As it lies in the tab: the nonce, a space, and what the address held. */
function storedIn(text: string): Arrival | null {
  const [nonce = '', fragment = ''] = text.split(' ', 2)
  const brought = broughtIn(fragment)
  return brought && /^[0-9a-f]{32}$/.test(nonce) ? { ...brought, nonce } : null
}

/**
 * Takes what has come out of the address, before anything else: it stays in no history. Until it has been taken up it lies
 * in this tab as it came, sealed, so that a page that is closed or loaded again meanwhile loses nothing.
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
 * Enters with the code where this browser has no session here, and opens what has come with the key of the session that it
 * has then. Whoever makes up such an address can seal with a session of their own only: in anybody else's page it does
 * not open, and in a browser without a session it is done as theirs, which they could do anyway.
 *
 * `shut`: the session holds no more; `unreadable`: it was sealed by another session, or damaged. Rejects when the station
 * does not answer.
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
