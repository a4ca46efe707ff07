import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { isKeptBack } from '../../../shared/domain/questions/referral.ts'
import type { Catalog } from '../catalog.ts'

/**
 * What a purge keeps for the referent, by the present state of the stations: a station that was put out keeps nothing.
 */
export const keptBackBy =
  (catalog: Pick<Catalog, 'get'>) =>
  (question: QuestionState): boolean =>
    isKeptBack(question, (stationId) => catalog.get('station', stationId).revoked === null)
