import type { Session } from 'electron'
import { isOfOrigin } from './trusted-sender.ts'

/** What our own pages may use without asking: to copy a link that they show. Camera, place and all else: never. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Both handlers: one for what is asked, one for what is looked up. Denies by default. `origin`: the station's. */
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
