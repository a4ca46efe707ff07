import { z } from 'zod'
import type { StreamKind } from '../stream.ts'

/** `open`: whoever is in the room. `badge`: who shows a badge's code, and one vote for each person. */
export const audienceAccesses = ['open', 'badge'] as const

export interface AudienceSettingsState {
  readonly access: (typeof audienceAccesses)[number]
  /** Where the referent is found, proposed when one answers an author. */
  readonly referentPlace: string
}
export const audienceSettingsEvents = {
  AudienceConfigured: z.strictObject({ access: z.enum(audienceAccesses), referentPlace: z.string() }),
}
export type AudienceSettingsEvent = { readonly type: 'AudienceConfigured' } & z.output<
  typeof audienceSettingsEvents.AudienceConfigured
>
/** An event has one audience, so its stream needs no other name. */
export const audienceSettingsId = 'current'

export const audienceSettingsStream: StreamKind<AudienceSettingsState, AudienceSettingsEvent> = {
  initial: { access: 'open', referentPlace: '' },
  evolve: (_, { access, referentPlace }) => ({ access, referentPlace }),
}
