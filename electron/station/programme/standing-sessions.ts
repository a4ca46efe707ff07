import type { SessionSettings, SessionState } from '../../../shared/domain/programme/session.ts'
import type { Catalog } from '../catalog.ts'

type Standing = SessionState & { readonly sessionId: string; readonly settings: SessionSettings }

export const hasSession = (catalog: Catalog, sessionId: string): boolean =>
  catalog.get('session', sessionId).settings !== null

/** The sessions of the programme, the cancelled ones among them. */
export const standingSessions = (catalog: Catalog): readonly Standing[] =>
  [...catalog.all('session')].flatMap(([sessionId, { settings, ...state }]) =>
    settings ? [{ sessionId, settings, ...state }] : [],
  )
