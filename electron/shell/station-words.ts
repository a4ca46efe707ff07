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

/** What a line that the station prints tells the shell; undefined for all else it says. */
export function readStationLine(line: string): StationWord | undefined {
  const url = / est prêt : (http\S+)$/.exec(line)?.[1]
  if (url) return { type: 'ready', url: new URL(url).origin }
  const locked = / attend sa phrase de passe : (http\S+)$/.exec(line)?.[1]
  if (locked) return { type: 'locked', url: locked }
  const [, word = '', link] = /^(Accueil|Pilotage|Régie|Modération) ?: +(http\S+)$/.exec(line) ?? []
  const trade = tradeOf[word]
  return trade && link ? { type: 'link', trade, link } : undefined
}

/** Cuts what comes in pieces into lines. */
export function createLineReader(onLine: (line: string) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split(/\r?\n/)
    // A line without an end would grow for ever.
    rest = (lines.pop() ?? '').slice(-10_000)
    for (const line of lines) onLine(line)
  }
}
