/** The station does not listen to the network yet: no other device reaches this link. */
export const opensHereOnly = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)

/** A station's own address, whose certificate the station has signed itself: browsers warn of it once. */
export const warnsOfCertificate = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && /^(\d+\.){3}\d+$|^\[/.test(hostname)
}

/**
 * Whether phones of the hall reach the public's page. `here-only`: its address is this computer's own. `closed`: this
 * station serves no such page.
 */
export type PublicReach = 'open' | 'here-only' | 'closed'

export const publicReach = (url: string | null): PublicReach =>
  url === null ? 'closed' : opensHereOnly(url) ? 'here-only' : 'open'
