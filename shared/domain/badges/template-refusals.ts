import type { PerLanguage } from '../../kernel/language.ts'

/** The two badges with a template: the label of 80 x 50 mm, and the one worn on a lanyard (A6). */
export const badgeFormats = ['80x50', 'a6'] as const
export type BadgeFormat = (typeof badgeFormats)[number]

/** Millimetres of the design. Another label is drawn from the template of its shape, stretched. */
export const formatSizes: Readonly<Record<BadgeFormat, { readonly widthMm: number; readonly heightMm: number }>> = {
  '80x50': { widthMm: 80, heightMm: 50 },
  a6: { widthMm: 105, heightMm: 148 },
}

/** Bytes of a template's text, and of a logo's file. */
export const mostTemplateBytes = 64 * 1024
export const mostLogoBytes = 100 * 1024
/** Pixels on a logo's longer side: a few bytes of PNG can require gigabytes. */
export const mostLogoPixels = 2000

/** The contrast that WCAG 2.2 AA requires of text; a badge's white words are its smallest text. */
export const leastContrast = 4.5

/** Why a template is refused, with the HTTP status. */
export const templateRefusals = {
  'template-too-large': 413,
  'template-unreadable': 400,
  'template-loads-outside': 400,
  'template-active': 400,
  'template-unknown-element': 400,
  'template-unknown-attribute': 400,
  'template-bad-value': 400,
  'template-wrong-size': 400,
  'template-unknown-field': 400,
  'template-field-twice': 400,
  'template-needs-name': 400,
  'template-needs-qr': 400,
  'template-outside-label': 400,
  'template-overlap': 400,
  'template-qr-too-small': 400,
  'template-name-too-small': 400,
  'template-name-hidden': 400,
  'template-too-complex': 400,
} as const
export type TemplateRefusalName = keyof typeof templateRefusals

/** Why a logo is refused. */
export const logoRefusals = {
  'logo-too-large': 413,
  'logo-unreadable': 400,
  'logo-too-many-pixels': 400,
  'logo-not-clean': 400,
  'logo-blank': 400,
} as const
export type LogoRefusalName = keyof typeof logoRefusals

export interface TemplateRefusal {
  readonly name: TemplateRefusalName
  /** Line of the file, from 1. Null if the refusal concerns the whole file. */
  readonly line: number | null
  /** An element, attribute or field, as the file names it; letters and a few signs, 40 at most. */
  readonly what: string | null
}

const sentences: Readonly<Record<TemplateRefusalName, PerLanguage>> = {
  'template-too-large': {
    fr: 'Ce modèle dépasse 64 Ko : simplifiez son décor, ou passez-le en logo.',
    en: 'This template is larger than 64 KB: simplify its decoration, or make it a logo.',
  },
  'template-unreadable': {
    fr: 'Ce fichier n’est pas un SVG bien formé.',
    en: 'This file is not a well-formed SVG.',
  },
  'template-loads-outside': {
    fr: 'Ce modèle va chercher quelque chose ailleurs (image, lien, police, feuille de style, entité) : un badge ne dépend que de lui-même.',
    en: 'This template loads something from elsewhere (image, link, font, style sheet, entity): a badge must contain everything it shows.',
  },
  'template-active': {
    fr: 'Ce modèle contient un programme, une animation ou une page : un badge n’est qu’un dessin.',
    en: 'This template contains a script, an animation or a page: a badge is only a drawing.',
  },
  'template-unknown-element': {
    fr: 'Cet élément ne s’emploie pas dans un modèle. Un texte fixe s’écrit dans une boîte data-field="words".',
    en: 'This element is not allowed in a template. Put fixed words into a box with data-field="words".',
  },
  'template-unknown-attribute': {
    fr: 'Cet attribut ne s’emploie pas ici ; couleurs et traits s’écrivent fill, stroke et stroke-width, sans style ni class.',
    en: 'This attribute is not allowed here. Use fill, stroke and stroke-width for colours and lines, without style or class.',
  },
  'template-bad-value': {
    fr: 'Cette valeur ne se lit pas : nombres en millimètres, couleurs comme #17181c, black, white ou none.',
    en: 'This value cannot be read: give numbers in millimetres, colours such as #17181c, black, white or none.',
  },
  'template-wrong-size': {
    fr: 'Le dessin n’a pas la taille de ce badge : viewBox="0 0 80 50" pour l’étiquette, viewBox="0 0 105 148" pour l’A6.',
    en: 'The drawing does not have this badge’s size: viewBox="0 0 80 50" for the label, viewBox="0 0 105 148" for A6.',
  },
  'template-unknown-field': {
    fr: 'Un badge ne montre que : name, organisation, event, part, code, qr, logo, lost et words. Jamais un contact ni autre chose d’une personne.',
    en: 'A badge shows name, organisation, event, part, code, qr, logo, lost and words. It never shows contact details or anything else of a person.',
  },
  'template-field-twice': {
    fr: 'Cette boîte est là deux fois ; seules les boîtes words peuvent être plusieurs.',
    en: 'This box occurs twice; only words boxes may occur several times.',
  },
  'template-needs-name': {
    fr: 'Il manque la boîte du nom (data-field="name").',
    en: 'The box of the name is missing (data-field="name").',
  },
  'template-needs-qr': {
    fr: 'Il manque la boîte du code QR (data-field="qr").',
    en: 'The box of the QR code is missing (data-field="qr").',
  },
  'template-outside-label': {
    fr: 'Cette boîte sort de l’étiquette, ou la marge blanche du code QR en sort.',
    en: 'This box, or the white margin of the QR code, extends beyond the label.',
  },
  'template-overlap': {
    fr: 'Cette boîte en recouvre une autre, ou la marge blanche du code QR.',
    en: 'This box covers another one, or the white margin of the QR code.',
  },
  'template-qr-too-small': {
    fr: 'La boîte du code QR doit avoir au moins 10,5 mm de côté, pour qu’il se lise à 203 points par pouce.',
    en: 'The box of the QR code must be at least 10.5 mm a side, so that the code is readable at 203 dots per inch.',
  },
  'template-name-too-small': {
    fr: 'Le nom se lit à deux mètres : sa boîte doit faire au moins 40 × 14 mm.',
    en: 'The name is read from two metres: its box must be at least 40 × 14 mm.',
  },
  'template-name-hidden': {
    fr: 'Le nom ne se lit pas : le décor sous sa boîte est de la couleur des lettres, ou trop chargé. Laissez-y du blanc, ou donnez au nom l’encre qui s’en détache (data-ink).',
    en: 'The name cannot be read: the decoration below its box has the colour of the letters, or is too busy. Leave that area white, or give the name an ink that stands out (data-ink).',
  },
  'template-too-complex': {
    fr: 'Ce modèle a trop d’éléments : 300 au plus, sur 8 niveaux.',
    en: 'This template has too many elements: use at most 300, on 8 levels.',
  },
}

const logoSentences: Readonly<Record<LogoRefusalName, PerLanguage>> = {
  'logo-too-large': {
    fr: 'Ce logo dépasse 100 Ko : enregistrez-le plus petit.',
    en: 'This logo is larger than 100 KB: save a smaller file.',
  },
  'logo-unreadable': {
    fr: 'Ce fichier ne se lit pas : donnez un PNG, un JPEG ou un SVG.',
    en: 'This file cannot be read: give a PNG, a JPEG or an SVG.',
  },
  'logo-too-many-pixels': {
    fr: 'Cette image dépasse 2000 pixels de côté : réduisez-la.',
    en: 'This image is more than 2000 pixels a side: make it smaller.',
  },
  'logo-not-clean': {
    fr: 'Ce SVG contient plus que des formes (texte, style, dégradé, lien…) : exportez le logo en PNG.',
    en: 'This SVG contains more than shapes (text, style, gradient, link…): export the logo as PNG.',
  },
  'logo-blank': {
    fr: 'Rien de ce logo ne se voit : le fichier est abîmé, ou tout y est blanc.',
    en: 'This logo is invisible: its file is damaged, or it is entirely white.',
  },
}

export const isTemplateRefusal = (name: string): name is TemplateRefusalName => Object.hasOwn(templateRefusals, name)
export const isLogoRefusal = (name: string): name is LogoRefusalName => Object.hasOwn(logoRefusals, name)

export const logoRefusalWords = (name: LogoRefusalName): PerLanguage => logoSentences[name]

/** Sentences for the template's author: what is wrong and where. */
export function templateRefusalWords({ name, line, what }: TemplateRefusal): PerLanguage {
  const { fr, en } = sentences[name]
  const about = what === null ? '' : ` ${what}`
  if (line === null) return what === null ? { fr, en } : { fr: `${what} : ${fr}`, en: `${what}: ${en}` }
  return { fr: `Ligne ${line},${about || ' ici'} : ${fr}`, en: `Line ${line},${about || ' here'}: ${en}` }
}

/** `#17181c`, in lower case. */
export const hexColour = /^#[0-9a-f]{6}$/

/** WCAG 2.2 contrast of a colour with white, 1 to 21. White words stand on it, or it stands on white paper. */
export function contrastWithWhite(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
