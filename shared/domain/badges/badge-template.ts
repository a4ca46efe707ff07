import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { proofText } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'
import { mostLogoBytes, mostTemplateBytes } from './template-refusals.ts'

export const logoTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const

/** What of a person and the event is shown; the name and the code to scan always are. */
const fields = z.strictObject({
  organisation: z.boolean(),
  event: z.boolean(),
  part: z.boolean(),
  code: z.boolean(),
})
export type BadgeFields = z.output<typeof fields>

/** `#rrggbb`. White words stand on the band; the accent stands on white, and white words on it. */
const colours = z.strictObject({ band: proofText, accent: proofText })
export type BadgeColours = z.output<typeof colours>

/** A file of the organiser's, in base64: it goes with the log to every station, so it is small. */
const logo = z.strictObject({ type: z.enum(logoTypes), data: z.string().max(Math.ceil(mostLogoBytes / 3) * 4 + 4) })
export type BadgeLogo = z.output<typeof logo>

/** What an organiser has changed of one badge; null: as we deliver it. */
export interface BadgeTemplateState {
  readonly logo: BadgeLogo | null
  readonly colours: BadgeColours | null
  readonly fields: BadgeFields | null
  readonly svg: string | null
  /** 0 while nobody has changed it. */
  readonly changedAt: Instant
}

export const badgeTemplateEvents = {
  /** Says only what has changed, so that a tick of a box does not bring the logo along again. */
  BadgeTemplateChanged: z
    .strictObject({
      logo: logo.nullable(),
      colours: colours.nullable(),
      fields: fields.nullable(),
      svg: z.string().max(mostTemplateBytes).nullable(),
    })
    .partial(),
}
export type BadgeTemplateChanged = { readonly type: 'BadgeTemplateChanged' } & z.output<
  typeof badgeTemplateEvents.BadgeTemplateChanged
>

/** Its id is the badge's format. */
export const badgeTemplateStream: StreamKind<BadgeTemplateState, BadgeTemplateChanged> = {
  initial: { logo: null, colours: null, fields: null, svg: null, changedAt: 0 as Instant },
  evolve(state, { logo, colours, fields, svg }, { at }) {
    return {
      logo: logo === undefined ? state.logo : logo,
      colours: colours === undefined ? state.colours : colours,
      fields: fields === undefined ? state.fields : fields,
      svg: svg === undefined ? state.svg : svg,
      changedAt: at,
    }
  },
}

export const allFields: BadgeFields = { organisation: true, event: true, part: true, code: true }
