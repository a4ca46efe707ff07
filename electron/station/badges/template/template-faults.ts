import type { BadgeLogo } from '../../../../shared/domain/badges/badge-template.ts'
import {
  type BadgeFormat,
  contrastWithWhite,
  isLogoRefusal,
  isTemplateRefusal,
  type LogoRefusalName,
  leastContrast,
  logoRefusalWords,
  type TemplateRefusalName,
  type TwoLanguages,
  templateRefusalWords,
} from '../../../../shared/domain/badges/template-refusals.ts'
import type { BadgeRenderer } from '../render/renderer.ts'
import { checkLogo } from './logo.ts'
import { readTemplate } from './read-template.ts'
import type { TemplateDraft } from './template-book.ts'

export type DrawingFault = TemplateRefusalName | LogoRefusalName | 'colour-too-light' | 'black-and-white'

/** What keeps changes from being put to use. `isSeen`: whether anything of the logo can be seen. */
export function faultOf(format: BadgeFormat, changes: TemplateDraft | undefined, isSeen: boolean): DrawingFault | null {
  const { svg, logo, colours } = changes ?? {}
  if (svg) {
    const read = readTemplate(svg, format)
    if (!read.ok) return read.refusal.name
  }
  if (logo) {
    const checked = checkLogo(logo)
    if (!checked.ok) return checked.refusal
    if (!isSeen) return 'logo-blank'
  }
  if (!colours) return null
  if (format === '80x50') return 'black-and-white'
  const isLight = [colours.band, colours.accent].some((colour) => contrastWithWhite(colour) < leastContrast)
  return isLight ? 'colour-too-light' : null
}

/** Draws it in the worker, where a picture that cannot be unpacked harms nobody. */
export async function isLogoSeen(renderer: BadgeRenderer, logo: BadgeLogo | null | undefined): Promise<boolean> {
  if (!logo || !checkLogo(logo).ok) return true
  try {
    const [seen] = await renderer.render({ format: 'logo', logo })
    return seen === 1
  } catch {
    return false
  }
}

const colourWords: Readonly<Record<'colour-too-light' | 'black-and-white', TwoLanguages>> = {
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
): TwoLanguages | undefined {
  if (isLogoRefusal(fault)) return logoRefusalWords(fault)
  if (fault === 'colour-too-light' || fault === 'black-and-white') return colourWords[fault]
  if (!isTemplateRefusal(fault)) return undefined
  const read = readTemplate(svg ?? '', format)
  return templateRefusalWords(read.ok ? { name: fault, line: null, what: null } : read.refusal)
}
