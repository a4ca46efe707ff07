const key = 'regie.public.hubs'
/** More stations than are ever an event's hub. */
const most = 8

type Page = Pick<Location, 'origin' | 'protocol' | 'hostname'>

/** The event's possible hubs: the page's origin, and the others that its hubs have named. */
export interface Hubs {
  /** Origins in the order of tries, the last one that answered first. */
  inTurn(): readonly string[]
  answered(origin: string): void
  /** Reads a hub's list, which may contain anything. Without a usable origin the known list stays. */
  learn(told: unknown): void
}

/** `storage`: so that a browser that restores a closed tab knows the other hubs too. */
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
        // The browser stores nothing: the list lives as long as the page.
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
 * The origins to which a phone may take its token: of the page's own protocol, since a browser opens no other; and for
 * a page of a private network, only in private networks.
 */
export function hubsIn(told: unknown, page: Page): readonly string[] {
  const origins = new Set<string>()
  for (const one of Array.isArray(told) ? told.slice(0, most) : []) {
    try {
      const { origin, protocol, hostname } = new URL(String(one).slice(0, 200))
      if (protocol === page.protocol && (isPrivate(hostname) || !isPrivate(page.hostname))) origins.add(origin)
    } catch {
      // Not an address.
    }
  }
  return [...origins]
}

const isPrivate = (host: string): boolean =>
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^localhost$|\.local$/.test(host)
