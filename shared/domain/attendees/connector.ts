import { z } from 'zod'
import { cellText, typedText } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'
import { mappingSchema } from './import/mapping.ts'

/** How the list is written. */
export const connectorFormats = ['csv', 'json'] as const
export type ConnectorFormat = (typeof connectorFormats)[number]

const settings = z.strictObject({
  /** `https://…`, or http on this machine: the first page. */
  address: cellText,
  format: z.enum(connectorFormats),
  /** Sealed under keys that pilots' stations alone hold. */
  sealedToken: cellText.nullable(),
  /** As of a file; the headings of JSON are the paths of its fields, such as `ticket.code`. */
  mapping: mappingSchema.nullable(),
  /** Of JSON, where the list is: `data.attendees`. Null: the answer is the list, or has one list. */
  listPath: cellText.nullable(),
  /** Of JSON, where the next page's address is. */
  nextPath: cellText.nullable(),
  /** Pages are asked for by number, in this parameter of the address. */
  pageParameter: typedText.nullable(),
  everyMinutes: z.int().min(1).max(1440),
  on: z.boolean(),
})
export type ConnectorSettings = z.output<typeof settings>

export const connectorEvents = { ConnectorConfigured: settings }
export type ConnectorConfigured = { readonly type: 'ConnectorConfigured' } & ConnectorSettings

/** What reads the registration platform, and where. There is one in an event. */
export interface ConnectorState {
  readonly settings: ConnectorSettings | null
  /** The station that reads: the one that was last told to. Two would read the same, and ask the platform twice. */
  readonly station: string | null
}

export const connectorStream: StreamKind<ConnectorState, ConnectorConfigured> = {
  initial: { settings: null, station: null },
  evolve: (_, { type: __, ...settings }, { station }) => ({ settings, station }),
}

/** The stream's id. */
export const connectorId = 'registrations'
