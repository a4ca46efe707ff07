import type { Session } from 'electron'
import { isOfOrigin } from './trusted-sender.ts'

/**
 * Permissions that the station's pages have without a question: to copy a link that they show. Camera, location and all
 * others are always denied.
 */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Sets both handlers: for requests and for checks of a permission. Denies by default. `origin`: the station's. */
export function closePermissions(session: Session, origin: () => string | null): void {
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(granted.has(permission) && isMainFrame && isOfOrigin(requestingUrl, origin())),
  )
  session.setPermissionCheckHandler(
    (_, permission, requestingOrigin, { isMainFrame }) =>
      granted.has(permission) && isMainFrame && isOfOrigin(requestingOrigin, origin()),
  )
  session.setDevicePermissionHandler(() => false)
}
