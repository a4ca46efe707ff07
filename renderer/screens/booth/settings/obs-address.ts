const shape = /^(wss?):\/\/(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(?::(\d{1,5}))?\/?$/
/** OBS's default port. */
const usualPort = 4455

/** The address of an OBS from what a person typed, which may be only a machine's name. Null if invalid. */
export function obsAddressOf(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || text.length > 190) return null
  const [, scheme, host, port = usualPort] = shape.exec(text.includes('://') ? text : `ws://${text}`) ?? []
  if (!scheme || !host || Number(port) < 1 || Number(port) > 65_535) return null
  return `${scheme}://${host}:${Number(port)}`
}
