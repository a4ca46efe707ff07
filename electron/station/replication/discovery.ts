import { Bonjour } from 'bonjour-service'

/** What hubs are called on the network: DNS-SD, over mDNS. */
const service = { type: 'regie', protocol: 'tcp' } as const
/** Of one answer, which anybody may give: each is tried for seconds. A laptop has one for each network it is on. */
const mostAddresses = 4

/**
 * Tells the network that a hub is here. What is told is no secret and nobody's data: a port, and the fingerprint that is
 * in every pairing code, so that a station finds the hub of its own event among others.
 */
export function announceHub({ port, fingerprint }: { readonly port: number; readonly fingerprint: string }) {
  const bonjour = new Bonjour(undefined, () => {})
  bonjour.publish({ ...service, name: `regie-${fingerprint}-${port}`, port, txt: { event: fingerprint }, probe: false })
  return { stop: (): void => bonjour.unpublishAll(() => bonjour.destroy()) }
}

/** The addresses of the event's hubs that answer within `ms`. */
export function findHubs(fingerprint: string, ms: number): Promise<string[]> {
  return new Promise((resolve) => {
    const found = new Set<string>()
    const bonjour = new Bonjour(undefined, () => {})
    const browser = bonjour.find(service, ({ port, addresses = [], txt }) => {
      const { event } = (txt ?? {}) as { event?: unknown }
      if (event !== fingerprint) return
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
