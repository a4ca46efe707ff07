/** Messages of one machine in a second, and in a burst. Fingers are slower. */
const perSecond = 40
const burst = 80
/** A subscription ends after this long, in ms, unless it is renewed. */
const subscribedMs = 60_000
const mostSubscribers = 8

export interface Peer {
  readonly address: string
  readonly port: number
}
const idOf = ({ address, port }: Peer) => `${address} ${port}`

/** Other programs of this machine. */
const isLoopback = (address: string) => address === '127.0.0.1' || address === '::1'

/** Who may speak, how often, and who is told. `from`: addresses of other machines. `to`: those always told. */
export function createPeers(
  { from, to }: { readonly from: readonly string[]; readonly to: readonly Peer[] },
  now: () => number,
) {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  const subscribers = new Map<string, { readonly peer: Peer; readonly until: number }>()
  const isKnown = (address: string) => isLoopback(address) || from.includes(address)

  return {
    isKnown,
    needsWord: (address: string): boolean => !isLoopback(address),
    /** Whether this message is one too many. Only for a machine that is known, so that few are remembered. */
    isFlood(address: string): boolean {
      const id = isLoopback(address) ? 'here' : address
      const known = buckets.get(id) ?? { tokens: burst, at: now() }
      const tokens = Math.min(burst, known.tokens + ((now() - known.at) / 1000) * perSecond)
      buckets.set(id, { tokens: Math.max(0, tokens - 1), at: now() })
      return tokens < 1
    },
    subscribe(peer: Peer): boolean {
      for (const [id, { until }] of subscribers) if (until <= now()) subscribers.delete(id)
      if (!subscribers.has(idOf(peer)) && subscribers.size >= mostSubscribers) return false
      subscribers.set(idOf(peer), { peer, until: now() + subscribedMs })
      return true
    },
    unsubscribe: (peer: Peer): void => void subscribers.delete(idOf(peer)),
    told: (): readonly Peer[] => [
      ...to,
      ...[...subscribers.values()].flatMap(({ peer, until }) => (until > now() ? [peer] : [])),
    ],
  }
}
