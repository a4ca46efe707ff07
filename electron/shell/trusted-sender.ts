/** The part of an asking frame (Electron's `WebFrameMain`) that is checked. */
export interface AskingFrame {
  readonly url: string
  readonly parent: object | null
}

/**
 * Whether a frame may send requests to the shell: it must be a window's main frame, served by this shell's station.
 * `origin`: the station's, null while there is none. `frame` is null if the frame has gone since it asked.
 */
export function isTrustedSender(frame: AskingFrame | null, origin: string | null): boolean {
  if (frame === null || frame.parent !== null || origin === null) return false
  return isOfOrigin(frame.url, origin)
}

/** Compares scheme, host and port exactly. A prefix would accept `http://127.0.0.1:80801` for port 8080. */
export const isOfOrigin = (address: string, origin: string | null): boolean =>
  origin !== null && URL.canParse(address) && new URL(address).origin === origin
