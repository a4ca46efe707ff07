import { fileURLToPath } from 'node:url'
import type { BadgeContent, LabelSize } from './badge-content.ts'
import { createDesigner, type Designs, type TemplateChoice, untouched } from './badge-design.ts'
import { type BadgeFonts, loadBadgeFonts } from './badge-fonts.ts'

// For the tests only. Everybody here is invented.
export const label80: LabelSize = { widthMm: 80, heightMm: 50, dpi: 203 }
export const labelA6: LabelSize = { widthMm: 105, heightMm: 148, dpi: 300 }

export function testFonts(): BadgeFonts {
  return loadBadgeFonts(fileURLToPath(new URL('../../../../resources/fonts/', import.meta.url)))
}

const design = createDesigner(fileURLToPath(new URL('../../../../resources/badges/', import.meta.url)))

/** Our templates, or with something of the organiser's. */
export const testDesigns = (changes: { readonly [Format in keyof Designs]?: Partial<TemplateChoice> } = {}): Designs =>
  design({ '80x50': { ...untouched, ...changes['80x50'] }, a6: { ...untouched, ...changes.a6 } })

export function badgeOf(changes: Partial<BadgeContent> = {}): BadgeContent {
  return {
    firstName: 'Maëlle',
    lastName: 'Quéméneur',
    organisation: 'Association Le Gué, Saint-Nazaire',
    part: null,
    firstNameOnly: false,
    code: 'HBKXTNREPSGVLCDU',
    eventName: 'Assises nationales de la protection de l’enfance',
    specimen: false,
    ...changes,
  }
}

const people: readonly (readonly [firstName: string, lastName: string, organisation: string])[] = [
  ['Maëlle', 'Quéméneur', 'Association Le Gué, Saint-Nazaire'],
  ['Jo', 'Ba', ''],
  ['Marie-Bénédicte', 'Castaing-Delaroche-Quintin', 'Maison des Ados du Semnon, Châteaubriant'],
  ['Nguyễn Thị Hương', 'Trần-Lê', 'Département de Loire-Atlantique'],
  ['Małgorzata', 'Wiśniewska-Łukaszewicz', 'Fundacja Źródło'],
  ['Maximilienne-Alexandrine-Joséphine-Hortensia', 'de La Rochefoucauld-Montbazon-Castelnau-Gigny', 'Ministère'],
  ['Ægir', 'Þórðarson', 'Œuvre de l’île d’Yeu'],
  [
    'Jean-François',
    'L’Hénaff',
    'Conseil départemental du Finistère, direction enfance, famille et jeunesse, pôle accueil',
  ],
  ['Ömer', 'Çağlayan', 'Şehir'],
  ['Štěpán', 'Dvořák', 'Město Žďár nad Sázavou'],
  ['Zoé', 'Le Goff', 'UDAF 44'],
  ['Οδυσσέας', 'Παπαδόπουλος', 'Αθήνα'],
  ['Анна-Мария', 'Ковальчук', 'Львів'],
  ['Abdoulaye', 'Ndiaye', 'Fédération nationale & internationale <des> maisons'],
  ['Ines', 'd’Ornano de Kérouartz', 'CHU de Nantes'],
  ['Tu\u0302\u0301 Anh', 'Đặng', 'Lycée « Jules-Verne »'],
  ['Bartholomé', 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', 'M'.repeat(90)],
  ['Anne Charlotte Geneviève Marie Philippine Jean', 'Vu', 'École'],
  ['Noé', '', 'Institut'],
  ['Élénaïg', 'Kerbrat-Ménard', 'Protection judiciaire de la jeunesse'],
]

const letters = 'BCDEFGHIJKLNOPRSTUVX'
const parts = [null, 'speaker', 'partner', 'press', 'staff'] as const

/** Twenty people: short and long, of several alphabets, every part, some by first name only, some with foreign codes. */
export const samples: readonly BadgeContent[] = people.map(([firstName, lastName, organisation], index) =>
  badgeOf({
    firstName,
    lastName,
    organisation,
    part: parts[index % parts.length] ?? null,
    firstNameOnly: index % 7 === 3,
    specimen: index % 6 === 5,
    code:
      index % 5 === 4
        ? `https://billets.example/t/${index}f3a9c81-77de`
        : Array.from({ length: 16 }, (_, at) => letters[(index * 7 + at * 3 + at * at) % letters.length]).join(''),
  }),
)
