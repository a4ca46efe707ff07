import type { Trade } from './trades.ts'

export type StationWord =
  | { readonly type: 'ready'; readonly url: string }
  | { readonly type: 'locked'; readonly url: string }
  | { readonly type: 'link'; readonly trade: Trade; readonly link: string }

const tradeOf: Readonly<Record<string, Trade>> = {
  Accueil: 'reception',
  Pilotage: 'pilot',
  Régie: 'booth',
  Modération: 'moderator',
}

/** What a line of the station's output tells the shell. Undefined for other lines. */
export function readStationLine(line: string): StationWord | undefined {
  const url = / est prêt : (http\S+)$/.exec(line)?.[1]
  if (url) return { type: 'ready', url: new URL(url).origin }
  const locked = / attend sa phrase de passe : (http\S+)$/.exec(line)?.[1]
  if (locked) return { type: 'locked', url: locked }
  const [, word = '', link] = /^(Accueil|Pilotage|Régie|Modération) ?: +(http\S+)$/.exec(line) ?? []
  const trade = tradeOf[word]
  return trade && link ? { type: 'link', trade, link } : undefined
}

/** Splits output that arrives in pieces into lines. */
export function createLineReader(onLine: (line: string) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split(/\r?\n/)
    // Bounds a line that never ends.
    rest = (lines.pop() ?? '').slice(-10_000)
    for (const line of lines) onLine(line)
  }
}
