import type { Feed } from '../feed.ts'
import { isPersonalLink } from '../link/personal-link.ts'

/** A room's session changes with time. */
const lookEveryMs = 10_000

/** Events of the browser: the network, the address, and that the page is visible again. */
export function listenToBrowser(
  { link, follow, isOthers }: Feed,
  { turn, toTop }: { readonly turn: () => void; readonly toTop: () => void },
): void {
  const isLookedAt = () => document.visibilityState === 'visible'
  addEventListener('popstate', turn)
  addEventListener('offline', link.cut)
  addEventListener('online', link.tryNow)
  addEventListener('pageshow', link.tryNow)
  // Of two people in one browser, the last who came in has it: nothing of the other stays visible in any tab.
  const giveWay = () => {
    if (isOthers() || isPersonalLink(location.hash)) location.reload()
  }
  for (const event of ['storage', 'pageshow', 'hashchange']) addEventListener(event, giveWay)
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
