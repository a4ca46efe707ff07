import { isKeptBack, type QuestionState } from '../../../shared/domain/questions/question.ts'
import type { Catalog } from '../catalog.ts'

/** What a purge leaves to the referent, as stations stand now: one that was put out keeps nothing back. */
export const keptBackBy =
  (catalog: Pick<Catalog, 'get'>) =>
  (question: QuestionState): boolean =>
    isKeptBack(question, (stationId) => catalog.get('station', stationId).revoked === null)
