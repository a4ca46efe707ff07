import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Connection } from '../connection.ts'
import type { StationState, StationStore } from '../store.ts'
import { addressView } from '../view-key.ts'
import { arrivalFragment } from './arrival.ts'
import type { KnownHubs } from './known-hubs.ts'
import { pack } from './luggage.ts'
import { findHub } from './other-hubs.ts'
import { seal } from './sealed.ts'

/**
 * In ms. A hub that lost its power is noticed after 4 s (the socket's pings). With these values, and an answer within
 * 1.5 s, a page is at a hub that was promoted at that moment well within 10 s. Jitter keeps a hall's phones from coming
 * at once.
 */
const lookAfterMs = 1_000
const lookEveryMs = 1_000
const jitterMs = 1_000
/** Number of tries: after some ten seconds a person may know better (decision 16). */
const looksAlone = 7

/** For a person who must go to the new hub by hand. */
export interface OtherHubs {
  readonly urls: () => readonly string[]
  /** The address there, with this page's session and its present commands. Null if the page has no session. */
  readonly addressAt: (url: string) => Promise<string | null>
}

/** The parts of the page that moving needs. */
export interface MovingPage {
  /** Path and search, which stay the same at the new hub. */
  readonly address: () => string
  /** `keepsPast`: the browser's back button leads to the previous hub's page. */
  readonly go: (url: string, keepsPast: boolean) => void
}

/** The address carries a language other than the default, because the new hub's pages do not know it. */
export const thisPage = (): MovingPage => ({
  address: () => {
    const url = new URL(location.href)
    if (document.documentElement.lang !== 'fr') url.searchParams.set('lang', document.documentElement.lang)
    return url.pathname + url.search
  },
  go: (url, keepsPast) => (keepsPast ? location.assign(url) : location.replace(url)),
})

/**
 * Follows the hub. While this page's hub does not answer, the page asks the stations that may take its place. It goes
 * to the first one that is the hub now, with the session and the unsent commands. Meanwhile it goes on trying its own
 * hub; the first to answer wins.
 */
export function followHub(deps: {
  readonly store: StationStore
  readonly connection: Pick<Connection, 'watch'>
  readonly known: KnownHubs
  readonly page: MovingPage
  readonly find?: typeof findHub
  readonly random?: () => number
}): OtherHubs & { readonly close: () => void } {
  const { store, connection, known, page, find = findHub, random = Math.random } = deps
  const address = addressView('handover', {})
  let handover = known.load()
  let timer: ReturnType<typeof setTimeout> | undefined
  let looks = 0
  let isEnded = false

  const isAway = ({ link } = store.getState()) => link.state === 'gone' && !link.denied
  const say = (search: StationState['search']) => {
    if (store.getState().search !== search) store.setState({ search })
  }
  const lookIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), ms + random() * jitterMs)
  }
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
    looks = 0
    say('none')
  }

  async function look(): Promise<void> {
    if (!handover?.pass || handover.urls.length === 0) return
    looks += 1
    say(looks > looksAlone ? 'unfound' : 'looking')
    const hub = await find(handover)
    if (isEnded || timer === undefined || !isAway()) return
    if (hub === null) lookIn(lookEveryMs)
    else await move(hub)
  }

  async function addressAt(url: string): Promise<string | null> {
    if (!handover?.pass) return null
    const { code, key } = handover.pass
    const sealed = await seal(key, pack(store.getState().kept).text)
    return `${url}${page.address()}${arrivalFragment({ code, sealed })}`
  }

  async function move(hub: string): Promise<void> {
    // Commands given while the other page is being opened go along too: the last address counts.
    for (let kept = store.getState().kept, isFirst = true; ; isFirst = false) {
      const url = await addressAt(hub)
      if (url === null || isEnded || (isFirst && !isAway())) return
      say('moving')
      page.go(url, kept.length > 0)
      const taken = kept
      kept = await new Promise((resolve) => {
        const off = store.subscribe((state) => {
          if (state.kept === taken) return
          off()
          resolve(state.kept)
        })
      })
    }
  }

  const unwatch = connection.watch(address)
  const unsubscribe = store.subscribe((state, before) => {
    const view = state.views[address.key]
    if (view !== before.views[address.key] && view?.state === 'ready' && 'value' in view) {
      handover = view.value as ViewValue<'handover'>
      known.save(handover)
    }
    if (state.link === before.link || state.search === 'moving') return
    if (!isAway(state)) stop()
    else if (timer === undefined) lookIn(lookAfterMs)
  })
  return {
    urls: () => handover?.urls ?? [],
    addressAt,
    close: () => {
      isEnded = true
      clearTimeout(timer)
      unsubscribe()
      unwatch()
    },
  }
}
