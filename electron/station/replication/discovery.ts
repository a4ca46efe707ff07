import { Bonjour } from 'bonjour-service'

/** What hubs are called on the network: DNS-SD, over mDNS. */
const service = { type: 'regie', protocol: 'tcp' } as const
/** Of one answer, which anybody may give: each is tried for seconds. A laptop has one for each network it is on. */
const mostAddresses = 4

/**
 * Tells the network that a hub is here. What is told is no secret and nobody's data: a port, the event's fingerprint, by which
 * its stations find it, and the hub's, which is in the codes of those that are to come in.
 */
export function announceHub({ port, ...txt }: { readonly port: number; readonly event: string; readonly hub: string }) {
  const bonjour = new Bonjour(undefined, () => {})
  bonjour.publish({ ...service, name: `regie-${txt.hub}-${port}`, port, txt, probe: false })
  return { stop: (): void => bonjour.unpublishAll(() => bonjour.destroy()) }
}

/** The addresses of hubs with this fingerprint, of their own or of their event, that answer within `ms`. */
export function findHubs(fingerprint: string, ms: number): Promise<string[]> {
  return new Promise((resolve) => {
    const found = new Set<string>()
    const bonjour = new Bonjour(undefined, () => {})
    const browser = bonjour.find(service, ({ port, addresses = [], txt }) => {
      const { event, hub } = (txt ?? {}) as { event?: unknown; hub?: unknown }
      if (event !== fingerprint && hub !== fingerprint) return
      for (const address of addresses.slice(0, mostAddresses))
        if (/^\d+(\.\d+){3}$/.test(address)) found.add(`wss://${address}:${port}`)
      if (found.size > 0) end()
    })
    const timer = setTimeout(end, ms)
    function end(): void {
      clearTimeout(timer)
      browser.stop()
      bonjour.destroy()
      resolve([...found])
    }
  })
}
