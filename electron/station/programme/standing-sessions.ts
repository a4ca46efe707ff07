import { insteadOf } from '../../../shared/domain/programme/cancelled-choices.ts'
import type { SessionSettings, SessionState } from '../../../shared/domain/programme/session.ts'
import type { Catalog } from '../catalog.ts'

type Standing = SessionState & { readonly sessionId: string; readonly settings: SessionSettings }

/** The id of the session that takes place instead of a cancelled one. Null: none. */
export const insteadIn = (catalog: Catalog, sessionId: string): string | null =>
  insteadOf(sessionId, (id) => catalog.get('session', id))

export const hasSession = (catalog: Catalog, sessionId: string): boolean =>
  catalog.get('session', sessionId).settings !== null

/** The sessions of the programme, the cancelled ones among them. */
export const standingSessions = (catalog: Catalog): readonly Standing[] =>
  [...catalog.all('session')].flatMap(([sessionId, { settings, ...state }]) =>
    settings ? [{ sessionId, settings, ...state }] : [],
  )
