import { isAnswer } from '../../../shared/domain/stations/answers.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * Whether the outcome stored in an event is an answer at this station. `home`: the station at which the caller works.
 */
export const answersHere =
  ({ identity, origins, streams }: Pick<EventLog, 'identity' | 'origins' | 'streams'>, home?: string | null) =>
  (origin: number, seq: number): boolean => {
    const { station = '' } = origins.partsOf(origin) ?? {}
    const held = { station, origin: origins.nameOf(origin), seq }
    return isAnswer(held, streams.state('station', station), identity.stationId, station === home)
  }
