/** Hosts of pages that Régie may show in the system's browser: the privacy authority and the children's helpline. */
const hosts: ReadonlySet<string> = new Set(['www.cnil.fr', 'www.allo119.gouv.fr'])

/** Whether the system may be asked to open `address`: https, a listed host, no user and no explicit port. */
export function isAllowedLink(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  return protocol === 'https:' && hosts.has(hostname) && port === '' && username === '' && password === ''
}
