const hereNames = ['localhost', '[::1]', '0.0.0.0', '[::]']
const isLoopback = /^127(\.\d+){3}$/

/** A machine's names for itself are one, and so are an address with its usual port and without; null where it is none. */
function endpointOf(address: string): string | null {
  const url = URL.parse(address)
  if (!url) return null
  const host = url.hostname.replace(/\.$/, '')
  const port = url.port === '' ? (url.protocol === 'wss:' ? '443' : '80') : url.port
  return `${hereNames.includes(host) || isLoopback.test(host) ? 'localhost' : host}:${port}`
}

/** Whether two addresses are one OBS's, as far as their writing tells: what it does not tell, a connection finds. */
export function isSameAddress(one: string, other: string): boolean {
  const endpoint = endpointOf(one)
  return endpoint !== null && endpoint === endpointOf(other)
}
