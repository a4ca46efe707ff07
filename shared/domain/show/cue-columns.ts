import { foldText } from '../../kernel/fold-text.ts'
import type { PerLanguage } from '../../kernel/language.ts'

export const cueFields = [
  ...(['room', 'day', 'start', 'length', 'title', 'scene', 'speakers', 'note'] as const),
  ...(['lowerThird', 'colour', 'timer', 'autoFollow', 'noteForHost', 'code'] as const),
] as const
export type CueField = (typeof cueFields)[number]

/** Accepted headings, folded. The row numbers of a spreadsheet are no code: they change when a row is put in. */
const headings: Readonly<Record<CueField, readonly string[]>> = {
  room: ['salle', 'lieu', 'espace', 'room'],
  day: ['jour', 'date', 'day'],
  start: ['heure', 'debut', 'heure debut', 'heure de debut', 'horaire', 'start', 'starts', 'time', 'start time'],
  length: ['duree', 'length', 'duration'],
  title: ['titre', 'intitule', 'sequence', 'title'],
  scene: ['scene', 'scene obs', 'obs scene'],
  speakers: ['intervenants', 'intervenant', 'orateurs', 'intervenante', 'intervenant·es', 'speakers', 'speaker'],
  note: ['note', 'notes', 'remarque', 'remarques', 'commentaire', 'commentaires', 'comment', 'comments'],
  lowerThird: ['synthe', 'synthes', 'titrage', 'bandeau', 'nom a l ecran', 'lower third', 'lower thirds', 'on screen'],
  colour: ['couleur', 'colour', 'color'],
  timer: ['minuteur', 'chrono', 'compte a rebours', 'timer', 'countdown'],
  autoFollow: ['enchainer', 'enchaine', 'enchainement', 'auto follow', 'autofollow', 'follow'],
  noteForHost: ['note animateur', 'note pour l animateur', 'animateur', 'note for host', 'host note'],
  code: ['code', 'cle', 'identifiant', 'id', 'reference', 'ref', 'key'],
}
export const essentialCueFields: readonly CueField[] = ['room', 'start', 'length', 'title']

/** The headings of the file that a person fills in. */
export const cueHeadings: Readonly<Record<CueField, PerLanguage>> = {
  room: { fr: 'Salle', en: 'Room' },
  day: { fr: 'Jour', en: 'Day' },
  start: { fr: 'Heure', en: 'Start' },
  length: { fr: 'Durée', en: 'Duration' },
  title: { fr: 'Titre', en: 'Title' },
  scene: { fr: 'Scène', en: 'Scene' },
  speakers: { fr: 'Intervenants', en: 'Speakers' },
  note: { fr: 'Notes', en: 'Notes' },
  lowerThird: { fr: 'Synthé', en: 'Lower third' },
  colour: { fr: 'Couleur', en: 'Colour' },
  timer: { fr: 'Minuteur', en: 'Timer' },
  autoFollow: { fr: 'Enchaîner', en: 'Auto-follow' },
  noteForHost: { fr: 'Note animateur', en: 'Note for host' },
  code: { fr: 'Code', en: 'Code' },
}

export const cueFieldOf = (heading: string): CueField | undefined =>
  cueFields.find((field) => headings[field].includes(foldText(heading)))

/** The first column of each field. */
export function cueColumnsOf(cells: readonly string[]): ReadonlyMap<CueField, number> {
  const columns = new Map<CueField, number>()
  for (const [index, cell] of cells.entries()) {
    const field = cueFieldOf(cell)
    if (field && !columns.has(field)) columns.set(field, index)
  }
  return columns
}

/** Title, place and date of a show stand above its headings, rarely in more rows than these. */
export const mostTitleRows = 20

/**
 * The row of the headings among the first rows of a file: the first that has all essential fields. If none has, the one
 * that names the most fields, so that what is missing can be told. -1 where no row names any.
 */
export function headingRowOf(rows: readonly (readonly string[])[]): number {
  const found = rows.slice(0, mostTitleRows + 1).map(cueColumnsOf)
  const whole = found.findIndex((columns) => essentialCueFields.every((field) => columns.has(field)))
  if (whole >= 0) return whole
  const most = Math.max(0, ...found.map(({ size }) => size))
  return most === 0 ? -1 : found.findIndex(({ size }) => size === most)
}
