import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { proofText } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { mostLogoBytes, mostTemplateBytes } from './template-refusals.ts'

export const logoTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const

/** The fields that are shown. The name and the code are always shown. */
const fields = z.strictObject({
  organisation: z.boolean(),
  event: z.boolean(),
  part: z.boolean(),
  code: z.boolean(),
})
export type BadgeFields = z.output<typeof fields>

/** `#rrggbb`. White words stand on the band. The accent stands on white, and white words on the accent. */
const colours = z.strictObject({ band: proofText, accent: proofText })
export type BadgeColours = z.output<typeof colours>

/** The organiser's file, in base64. It goes with the log to every station, so it is small. */
const logo = z.strictObject({ type: z.enum(logoTypes), data: z.string().max(Math.ceil(mostLogoBytes / 3) * 4 + 4) })
export type BadgeLogo = z.output<typeof logo>

/** The organiser's changes of one badge. Null: as delivered. */
export interface BadgeTemplateState {
  readonly logo: BadgeLogo | null
  readonly colours: BadgeColours | null
  readonly fields: BadgeFields | null
  readonly svg: string | null
  /** 0 until the first change. */
  readonly changedAt: Instant
}

export const badgeTemplateEvents = {
  /** Contains only what changed, so that a ticked box does not repeat the logo. */
  BadgeTemplateChanged: z
    .strictObject({
      logo: logo.nullable(),
      colours: colours.nullable(),
      fields: fields.nullable(),
      svg: z.string().max(mostTemplateBytes).nullable(),
    })
    .partial(),
}
export type BadgeTemplateChanged = EventIn<typeof badgeTemplateEvents>

/** The stream's id is the badge's format. */
export const badgeTemplateStream: KeptStreamKind<BadgeTemplateState, BadgeTemplateChanged> = {
  lane: 'system',
  events: badgeTemplateEvents,
  isKept: true,
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
