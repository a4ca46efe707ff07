import type { BadgeLogo } from '../../../../shared/domain/badges/badge-template.ts'
import {
  type BadgeFormat,
  contrastWithWhite,
  formatSizes,
  isLogoRefusal,
  isTemplateRefusal,
  type LogoRefusalName,
  leastContrast,
  logoRefusalWords,
  type TemplateRefusalName,
  templateRefusalWords,
} from '../../../../shared/domain/badges/template-refusals.ts'
import type { PerLanguage } from '../../../../shared/kernel/language.ts'
import type { LogoJob, NameJob } from '../render/render-protocol.ts'
import type { BadgeRenderer } from '../render/renderer.ts'
import { readLogo } from './logo-file.ts'
import { readTemplate } from './read-template.ts'
import { sampleBadge } from './sample-people.ts'
import type { TemplateBook, TemplateDraft } from './template-book.ts'

export type DrawingFault = TemplateRefusalName | LogoRefusalName | 'colour-too-light' | 'black-and-white'

/** What a drawing shows, which only drawing tells: anything of the logo, and the name. */
export interface Seen {
  readonly logo: boolean
  readonly name: boolean
}
export const allSeen: Seen = { logo: true, name: true }

/** What keeps changes from being put to use. */
export function faultOf(format: BadgeFormat, changes: TemplateDraft | undefined, seen: Seen): DrawingFault | null {
  const { svg, logo, colours } = changes ?? {}
  if (svg) {
    const read = readTemplate(svg, format)
    if (!read.ok) return read.refusal.name
  }
  if (logo) {
    const checked = readLogo(logo)
    if (!checked.ok) return checked.refusal
    if (!seen.logo) return 'logo-blank'
  }
  if (colours) {
    if (format === '80x50') return 'black-and-white'
    if ([colours.band, colours.accent].some((colour) => contrastWithWhite(colour) < leastContrast))
      return 'colour-too-light'
  }
  return seen.name ? null : 'template-name-hidden'
}

/** Names of each shape, as a box may hold one and hide another. */
const looked = ['usual', 'long', 'first-name-only'] as const

/** Looks at what a template would print with these changes, in the worker. What is refused anyhow is not drawn. */
export async function look(
  renderer: BadgeRenderer,
  templates: TemplateBook,
  format: BadgeFormat,
  changes: TemplateDraft | undefined,
): Promise<Seen> {
  const logo = await isLogoSeen(renderer, changes?.logo)
  const choices = templates.withDraft(format, changes)
  // Ours is known to show it; and what is in use has been looked at.
  if (choices[format].svg === null || changes === undefined || faultOf(format, changes, { logo, name: true }))
    return { logo, name: true }
  const label = { ...formatSizes[format], dpi: 203 }
  for (const sample of looked) {
    const badge = sampleBadge(sample, templates.eventName(), false)
    if (!(await isYes(renderer, { format: 'name', badge, label, templates: choices }))) return { logo, name: false }
  }
  return { logo, name: true }
}

async function isYes(renderer: BadgeRenderer, job: LogoJob | NameJob): Promise<boolean> {
  try {
    const [answer] = await renderer.render(job)
    return answer === 1
  } catch {
    return false
  }
}

/** Draws it in the worker, where a picture that cannot be unpacked harms nobody. */
async function isLogoSeen(renderer: BadgeRenderer, logo: BadgeLogo | null | undefined): Promise<boolean> {
  return !logo || !readLogo(logo).ok || isYes(renderer, { format: 'logo', logo })
}

const colourWords: Readonly<Record<'colour-too-light' | 'black-and-white', PerLanguage>> = {
  'colour-too-light': {
    fr: 'Des lettres blanches ne se liraient pas sur cette couleur : il faut un contraste d’au moins 4,5.',
    en: 'White letters would not be read on this colour: a contrast of 4.5 at least is needed.',
  },
  'black-and-white': {
    fr: 'Une étiquette thermique s’imprime en noir et blanc : elle n’a pas de couleurs.',
    en: 'A thermal label is printed in black and white: it has no colours.',
  },
}

/** The sentence of a fault, with the place in the file where there is one. */
export function faultWords(
  fault: string,
  format: BadgeFormat,
  svg: string | null | undefined,
): PerLanguage | undefined {
  if (isLogoRefusal(fault)) return logoRefusalWords(fault)
  if (fault === 'colour-too-light' || fault === 'black-and-white') return colourWords[fault]
  if (!isTemplateRefusal(fault)) return undefined
  const read = readTemplate(svg ?? '', format)
  if (!read.ok) return templateRefusalWords(read.refusal)
  // Of the drawing in use, whose lines nobody has in hand, where only colours were changed.
  const line =
    fault === 'template-name-hidden' && svg ? read.value.boxes.find(({ field }) => field === 'name')?.line : null
  return templateRefusalWords({ name: fault, line: line ?? null, what: line ? 'name' : null })
}
