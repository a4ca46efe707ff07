import { openDnsSd } from '../dns-sd.ts'

/** The hubs' service name on the network: DNS-SD, over mDNS. */
const service = { type: 'regie', protocol: 'tcp' } as const
/**
 * Addresses used from one answer, which any machine may send: each is tried for seconds. A laptop has one for each of
 * its networks.
 */
const mostAddresses = 4

/**
 * Announces the hub on the network. The announced values are public: a port, the event's fingerprint, by which its
 * stations find the hub, and the hub's fingerprint, which is in the codes for new stations.
 */
export function announceHub({ port, ...txt }: { readonly port: number; readonly event: string; readonly hub: string }) {
  const bonjour = openDnsSd()
  bonjour.publish({ ...service, name: `regie-${txt.hub}-${port}`, port, txt, probe: false })
  return { stop: (): void => bonjour.unpublishAll(() => bonjour.destroy()) }
}

/** The addresses of hubs that answer within `ms` and have this fingerprint, either the hub's or its event's. */
export function findHubs(fingerprint: string, ms: number): Promise<string[]> {
  return new Promise((resolve) => {
    const found = new Set<string>()
    const bonjour = openDnsSd()
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
