const key = 'regie.public.hubs'
/** More than an event has stations that are ever its hub. */
const most = 8

type Page = Pick<Location, 'origin' | 'protocol' | 'hostname'>

/** Where the event's hub may be: where this page is from, and where its hubs have said that another one would be. */
export interface Hubs {
  /** Origins, in the order to try: first the one that answered last. */
  inTurn(): readonly string[]
  answered(origin: string): void
  /** What a hub has told, whatever it is. Nothing usable: what was known stays. */
  learn(told: unknown): void
}

/** `storage`: a browser that shows a closed tab again from its memory then knows the other hubs too. */
export function createHubs(storage: Pick<Storage, 'getItem' | 'setItem'>, page: Page): Hubs {
  let last = page.origin
  let known = hubsIn(kept(storage), page)
  return {
    inTurn: () => [...new Set([last, page.origin, ...known])],
    answered: (origin) => {
      last = origin
    },
    learn: (told) => {
      const heard = hubsIn(told, page)
      if (heard.length === 0 || heard.join() === known.join()) return
      known = heard
      try {
        storage.setItem(key, JSON.stringify(heard))
      } catch {
        // Nothing is kept in this browser: known as long as the page lives.
      }
    },
  }
}

function kept(storage: Pick<Storage, 'getItem'>): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

/**
 * The origins that a phone may go to with its token: of the page's own protocol, since a browser opens no other, and for a
 * page of a private network in private networks alone.
 */
export function hubsIn(told: unknown, page: Page): readonly string[] {
  const origins = new Set<string>()
  for (const one of Array.isArray(told) ? told.slice(0, most) : []) {
    try {
      const { origin, protocol, hostname } = new URL(String(one).slice(0, 200))
      if (protocol === page.protocol && (isPrivate(hostname) || !isPrivate(page.hostname))) origins.add(origin)
    } catch {
      // No address.
    }
  }
  return [...origins]
}

const isPrivate = (host: string): boolean =>
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^localhost$|\.local$/.test(host)
