import { timeZone } from './event.ts'

export const hall = 'Plénière'
export const workshop = 'Salle 200'

/** The organiser's programme: the workshop's session has begun, the hall's comes later. */
export const halfDayProgramme = [
  'Titre;Type;Salle;Jour;Début;Fin;Capacité;Inscription;Code',
  `Séance plénière;Plénière;${hall};2;09:30;12:30;2000;Non;P1`,
  `Fratries : vivre ensemble, vivre séparés;Atelier;${workshop};1;04:05;23:55;40;Non;A1`,
].join('\r\n')

export const titles = {
  opening: 'Ouverture : accueillir l’enfant, écouter l’adulte',
  table: 'Table ronde des départements ; ce que l’on attend',
  voice: 'Témoignage : le cœur d’une maison d’enfants',
  unseen: 'Parole d’un ancien enfant placé',
  closing: 'Clôture et remerciements',
  welcome: 'Accueil de l’atelier',
  film: 'Film « Fratries »',
  talk: 'Échanges avec la salle',
} as const

export const titlesOf = (room: string): readonly string[] =>
  room === hall
    ? [titles.opening, titles.table, titles.voice, titles.unseen, titles.closing]
    : [titles.welcome, titles.film, titles.talk]

/** A scene that the workshop's OBS lacks: it has another name there. */
export const missingScene = 'Table ronde'

/**
 * A run of show as a French Excel writes it: `;`, CRLF, code page 1252, quotes where needed, and one incomplete line.
 * Its first item ends after seconds.
 */
export function excelRunOfShow(now: number): Buffer {
  const clock = new Intl.DateTimeFormat('fr-FR', { timeZone, timeStyle: 'medium' })
  const at = (seconds: number) => clock.format(now + seconds * 1000)
  const rows = [
    ['Salle', 'Heure', 'Durée', 'Titre', 'Scène'],
    [hall, at(0), '6 s', titles.opening, 'Pupitre'],
    [hall, at(6), '2 min', `"${titles.table}"`, 'Table ronde, large'],
    [hall, at(126), '00:02:00', titles.voice, 'Pupitre'],
    [hall, at(246), '2', titles.unseen, 'Diapos'],
    [hall, at(366), '90 s', titles.closing, 'Pupitre'],
    [workshop, at(0), '5', titles.welcome, 'Pupitre'],
    [workshop, at(300), '5', titles.film, 'Film'],
    [workshop, 'après le film', '15', 'Débat', 'Pupitre'],
    [workshop, at(600), '15 min', titles.talk, missingScene],
  ]
  return inCodePage1252(rows.map((row) => `${row.join(';')}\r\n`).join(''))
}

const beyondLatin1: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '–': 0x96 }
const inCodePage1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => beyondLatin1[letter] ?? letter.charCodeAt(0)))

/** Reads a CSV file of the station into rows by heading: `;`, with quotes where needed. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = text
    .replace('\uFEFF', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
  return rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])))
}
