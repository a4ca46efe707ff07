import type { CDPSession, Page } from '@playwright/test'
import type { WebContents } from './web-contents.ts'

/** As a request writes it: with a path, without a fragment. */
const bare = (url: string): string => new URL(url).href.split('#', 1)[0] ?? ''

/**
 * Tells `will-navigate` of whatever a page's main frame goes to by itself, `will-redirect` of where a server sends it,
 * and stops what the shell prevents; a page that was stopped stays. New windows are closed where the handler denies.
 */
export async function guardNavigation(contents: WebContents, page: Page, cdp: CDPSession): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree')
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] })
  cdp.on('Fetch.requestPaused', ({ requestId, request, frameId, redirectedRequestId }) => {
    const isOurs = contents.asked !== undefined && bare(contents.asked) === bare(request.url)
    const isGuarded = frameId === frameTree.frame.id && !(isOurs && redirectedRequestId === undefined)
    if (isOurs) contents.asked = undefined
    const event = redirectedRequestId === undefined ? 'will-navigate' : 'will-redirect'
    const goesOn = !isGuarded || mayGo(contents, event, request.url)
    const answer = goesOn
      ? cdp.send('Fetch.continueRequest', { requestId })
      : cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    answer.catch(() => {})
  })

  const denied: boolean[] = []
  cdp.on('Page.windowOpen', ({ url }) => denied.push(contents.openHandler({ url }).action === 'deny'))
  page.on('popup', (popup) => {
    if (denied.shift()) void popup.close().catch(() => {})
  })
}

function mayGo(contents: WebContents, name: string, url: string): boolean {
  let goesOn = true
  contents.emit(name, {
    url,
    preventDefault() {
      goesOn = false
    },
  })
  return goesOn
}
