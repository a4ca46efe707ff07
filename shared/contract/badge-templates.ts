import { z } from 'zod'
import { logoTypes } from '../domain/badges/badge-template.ts'
import {
  badgeFormats,
  hexColour,
  logoRefusals,
  mostLogoBytes,
  mostTemplateBytes,
  templateRefusals,
} from '../domain/badges/template-refusals.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant } from './shapes.ts'

/** Made-up people on whom a badge is previewed before a real one is printed. */
export const sampleNames = ['usual', 'long', 'first-name-only', 'speaker'] as const

const format = z.enum(badgeFormats)
const colour = z.string().regex(hexColour)
const fields = z.strictObject({ organisation: z.boolean(), event: z.boolean(), part: z.boolean(), code: z.boolean() })
const colours = z.strictObject({ band: colour, accent: colour })
/** `data`: the file in base64, at most 100 KB of it. */
const logo = z.strictObject({
  type: z.enum(logoTypes),
  data: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(Math.ceil(mostLogoBytes / 3) * 4 + 4),
})
/** Omitted fields keep their value. Null restores the delivered value. */
const changes = {
  logo: logo.nullable().optional(),
  colours: colours.nullable().optional(),
  fields: fields.nullable().optional(),
  /** The organiser's own template, as docs/badge-templates.md describes. */
  svg: z.string().min(1).max(mostTemplateBytes).nullable().optional(),
}
/** A preview that is not stored. */
const draft = z.strictObject(changes).optional()

const drawingRefusals = {
  ...templateRefusals,
  ...logoRefusals,
  'colour-too-light': 400,
  'black-and-white': 400,
} as const

export const badgeTemplateCommands = {
  'badgeTemplates.change': command({
    roles: ['pilot'],
    input: z.strictObject({ format, ...changes }),
    outcome: z.object({}),
    refusals: drawingRefusals,
  }),
  /**
   * Prints one specimen of a made-up person, without attendee or version. The journal records it. Answers when it is
   * out.
   */
  'printers.test': command({
    owner: 'printer',
    roles: ['pilot'],
    input: z.strictObject({ printerId: id, sample: z.enum(sampleNames).default('usual'), draft }),
    outcome: z.object({
      state: z.enum(['printed', 'sent', 'unknown', 'failed']),
      /** The reason, in the words of print jobs. */
      message: z.string().nullable(),
    }),
    refusals: { 'unknown-printer': 404, 'printer-elsewhere': 409, ...drawingRefusals },
  }),
} as const

/** A preview as PNG in base64. Our A6 takes 60 kB; a photograph as a logo five times that. */
export const mostPreviewText = 1_500_000

export const badgeTemplateViews = {
  badgeTemplates: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'format',
    row: z.object({
      format,
      widthMm: z.number(),
      heightMm: z.number(),
      /** Whether the printers of this format print no colour. */
      blackAndWhite: z.boolean(),
      /** Whether the drawing is the organiser's. `svg` is the one in use, as a starting point for another. */
      own: z.boolean(),
      svg: z.string(),
      /** `bytes`: size of the file. */
      logo: z.object({ type: z.enum(logoTypes), bytes: z.int() }).nullable(),
      colours: colours.nullable(),
      /** The colours of the template's file, used where no others were chosen. */
      usualColours: colours,
      fields,
      changedAt: instant.nullable(),
    }),
  }),
  /**
   * One badge of a made-up person, drawn by the printing code. It is `drawing` until the picture is ready; then the
   * picture is pushed.
   */
  'badgeTemplates.preview': valueView({
    roles: ['pilot'],
    params: z.strictObject({ format: format.default('80x50'), sample: z.enum(sampleNames).default('usual'), draft }),
    value: z.object({
      state: z.enum(['drawing', 'ready', 'refused', 'failed']),
      /** One pixel per printer dot: 203 or 300 per inch. */
      png: z.string().max(mostPreviewText).nullable(),
      widthMm: z.number(),
      heightMm: z.number(),
      /** Why it cannot be drawn: a refusal's name, and its sentence in both languages. */
      refusal: z.object({ name: z.string(), message: z.string(), messageEn: z.string() }).nullable(),
    }),
  }),
} as const
