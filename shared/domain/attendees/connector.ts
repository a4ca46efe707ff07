import { z } from 'zod'
import { cellText, typedText } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { mappingSchema } from './import/mapping.ts'

/** The format of the list. */
export const connectorFormats = ['csv', 'json'] as const
export type ConnectorFormat = (typeof connectorFormats)[number]

const settings = z.strictObject({
  /** The first page: `https://…`, or http on this machine. */
  address: cellText,
  format: z.enum(connectorFormats),
  /** Sealed under keys that only pilots' stations hold. */
  sealedToken: cellText.nullable(),
  /** As for a file. The headings of JSON are the paths of its fields, such as `ticket.code`. */
  mapping: mappingSchema.nullable(),
  /** For JSON, the place of the list: `data.attendees`. Null: the answer is the list, or contains one list. */
  listPath: cellText.nullable(),
  /** For JSON, the field with the next page's address. */
  nextPath: cellText.nullable(),
  /** The parameter of the address by which pages are requested by number. */
  pageParameter: typedText.nullable(),
  everyMinutes: z.int().min(1).max(1440),
  on: z.boolean(),
})
export type ConnectorSettings = z.output<typeof settings>

export const connectorEvents = { ConnectorConfigured: settings }
export type ConnectorConfigured = EventIn<typeof connectorEvents>

/** The settings of the registration platform's reader. An event has one. */
export interface ConnectorState {
  readonly settings: ConnectorSettings | null
  /** The station that reads: the last one that was configured. Two readers would ask the platform twice. */
  readonly station: string | null
}

export const connectorStream: KeptStreamKind<ConnectorState, ConnectorConfigured> = {
  lane: 'system',
  events: connectorEvents,
  isKept: true,
  initial: { settings: null, station: null },
  evolve: (_, { type: __, ...settings }, { station }) => ({ settings, station }),
}

/** The stream's id. */
export const connectorId = 'registrations'
