const shape = /^(wss?):\/\/(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(?::(\d{1,5}))?\/?$/
/** Of OBS, where nobody has changed it. */
const usualPort = 4455

/** An OBS's address as the station takes it, from what a person types: a machine's name may be all; null where it is none. */
export function obsAddressOf(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || text.length > 190) return null
  const [, scheme, host, port = usualPort] = shape.exec(text.includes('://') ? text : `ws://${text}`) ?? []
  if (!scheme || !host || Number(port) < 1 || Number(port) > 65_535) return null
  return `${scheme}://${host}:${Number(port)}`
}
