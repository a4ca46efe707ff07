import { app, shell, type WebContents } from 'electron'
import { isAllowedLink } from './external-links.ts'
import { isOfOrigin } from './trusted-sender.ts'

/**
 * A window shows pages of the station and nothing else, wherever a link, a redirect or a script would take it. A link
 * to a known https page opens in the system's browser instead. Holds for every page that this process ever makes.
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
  // Whoever's browser is missing has lost a help page, nothing else.
  if (isAllowedLink(url)) void shell.openExternal(url).catch(() => {})
}

/** A page that died comes back; half a second keeps one that dies at once from taking the processor. */
function reopenAfterCrash(contents: WebContents): void {
  contents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    setTimeout(() => {
      if (!contents.isDestroyed()) contents.reload()
    }, 500)
  })
}
