import { app, shell, type WebContents } from 'electron'
import { isAllowedLink } from './external-links.ts'
import { isOfOrigin } from './trusted-sender.ts'

/**
 * A window shows only the station's pages, wherever a link, a redirect or a script leads. A link to a known https page
 * opens in the system's browser. Applies to every page of this process.
 */
export function closeDoors(origin: () => string | null): void {
  app.on('web-contents-created', (_, contents) => {
    const stay = (details: { url: string; preventDefault(): void }) => {
      if (isOfOrigin(details.url, origin())) return
      details.preventDefault()
      openOutside(details.url)
    }
    contents.on('will-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url)
      return { action: 'deny' }
    })
    reopenAfterCrash(contents)
  })
}

function openOutside(url: string): void {
  // Without a browser only a help page is missing.
  if (isAllowedLink(url)) void shell.openExternal(url).catch(() => {})
}

/**
 * A crashed page is loaded again. The delay of half a second keeps a page that crashes at once from using up the
 * processor.
 */
function reopenAfterCrash(contents: WebContents): void {
  contents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    setTimeout(() => {
      if (!contents.isDestroyed()) contents.reload()
    }, 500)
  })
}
