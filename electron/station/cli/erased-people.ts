import type { ViewRow } from '../../../shared/contract/contract.ts'
import { stillHolding } from '../../../shared/domain/stations/still-holding.ts'
import { ask, type RunningStation } from './running-station.ts'
import { awayText, erasedText } from './wording.ts'

interface ErasedPeople {
  readonly text: string
  /** Names of the stations that erase these people when they are back. */
  readonly awayStations: readonly string[]
}

/** What an erasure of people came to, with the stations that it has not reached. */
export async function afterErasure(station: RunningStation, erased: number, kept: number): Promise<ErasedPeople> {
  const response = await ask(station, '/api/v1/views/stations')
  const { rows = [] } = (await response.json()) as { readonly rows?: readonly ViewRow<'stations'>[] }
  const awayStations = stillHolding(rows, 'people', null)
  const text = [erasedText(erased, kept), awayText(awayStations)].filter((sentence) => sentence !== null).join(' ')
  return { text, awayStations }
}
