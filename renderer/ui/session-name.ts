import { sessionTitle } from '../../shared/domain/programme/session-title.ts'

/** « B1 · Fratries »: the code once, then the title. */
export const sessionName = (session: { readonly code: string | null; readonly title: string }): string => {
  const title = sessionTitle(session)
  return session.code === null || title.toUpperCase() === session.code ? title : `${session.code} · ${title}`
}
