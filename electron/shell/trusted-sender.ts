/** What is looked at of an asking frame (Electron's `WebFrameMain`). */
export interface AskingFrame {
  readonly url: string
  readonly parent: object | null
}

/**
 * Whether a frame may ask the shell for something: a window's own page, served by our station. `origin`: the station's,
 * null while there is none. A frame that has gone since it asked is null.
 */
export function isTrustedSender(frame: AskingFrame | null, origin: string | null): boolean {
  if (frame === null || frame.parent !== null || origin === null) return false
  return isOfOrigin(frame.url, origin)
}

/** Exactly that scheme, host and port; a prefix would let `http://127.0.0.1:80801` in for port 8080. */
export const isOfOrigin = (address: string, origin: string | null): boolean =>
  origin !== null && URL.canParse(address) && new URL(address).origin === origin
