import type { Feed } from '../feed.ts'

/** A room's session changes with the hour. */
const lookEveryMs = 10_000

/** What the browser tells: the network, the address, and that somebody looks at the page again. */
export function listenToBrowser(
  { link, follow }: Feed,
  { turn, toTop }: { readonly turn: () => void; readonly toTop: () => void },
): void {
  const isLookedAt = () => document.visibilityState === 'visible'
  addEventListener('popstate', turn)
  addEventListener('offline', link.cut)
  addEventListener('online', link.tryNow)
  addEventListener('pageshow', link.tryNow)
  document.addEventListener('visibilitychange', () => {
    if (!isLookedAt()) return
    link.tryNow()
    void link.isAlive()
  })
  let wasAtTop = true
  addEventListener(
    'scroll',
    () => {
      const isAtTop = scrollY <= 0
      if (isAtTop && !wasAtTop) toTop()
      wasAtTop = isAtTop
    },
    { passive: true },
  )
  setInterval(follow, lookEveryMs)
}
