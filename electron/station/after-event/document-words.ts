import type { Half } from '../../../shared/domain/check-in/half-days.ts'
import type { Language, PerLanguage } from '../../../shared/kernel/language.ts'

interface DocumentWords {
  readonly tag: string
  readonly half: Readonly<Record<Half, string>>
  readonly certificate: {
    readonly title: string
    readonly certifies: string
    /** `when`: the days. The sentence leads to the list of half-days that follows. */
    readonly tookPart: (event: string, when: string) => string
    readonly present: string
    readonly absent: string
    /** The mark of a half-day that was followed remotely. */
    readonly followed: string
    /** `followed`: how many of them were followed remotely. */
    readonly total: (count: number, followed: number) => string
    readonly basis: Readonly<Record<'entry' | 'passages', string>>
    /** Shown beside the basis if the person has followed sessions remotely. */
    readonly remoteBasis: string
    readonly purpose: string
    readonly placeAndDate: (date: string) => string
    readonly signature: string
    readonly number: (number: string) => string
  }
  readonly sheet: {
    readonly title: string
    readonly columns: readonly [string, string, string, string]
    readonly page: (number: number, of: number) => string
    readonly people: (count: number) => string
    readonly responsible: string
    readonly privacy: string
  }
}

/** Texts of certificates and signature sheets. Blank lines for handwriting are drawn, not part of the texts. */
export const documentWords: PerLanguage<DocumentWords> = {
  fr: {
    tag: 'fr-FR',
    half: { morning: 'matin', afternoon: 'après-midi' },
    certificate: {
      title: 'Attestation de présence',
      certifies: 'L’organisateur atteste que',
      tookPart: (event, when) => `a participé à l’événement « ${event} », ${when}, aux demi-journées suivantes :`,
      present: 'présence constatée',
      absent: '—',
      followed: 'suivie à distance',
      total: (count, followed) =>
        followed === 0
          ? `Soit ${count} demi-journée${count > 1 ? 's' : ''} de présence.`
          : `Soit ${count} demi-journée${count > 1 ? 's' : ''}, dont ${followed} à distance.`,
      remoteBasis:
        'À distance : d’après les connexions à la page des séances, de quinze minutes au moins par demi-journée.',
      basis: {
        entry:
          'Présence établie d’après les passages notés à l’accueil et aux portes des séances ; une entrée vaut jusqu’à la fin de la journée.',
        passages:
          'Présence établie d’après les passages notés à l’accueil et aux portes des séances au cours de chaque demi-journée.',
      },
      purpose: 'Cette attestation est délivrée pour servir et valoir ce que de droit.',
      placeAndDate: (date) => `Le ${date}, à`,
      signature: 'Signature et cachet de l’organisateur',
      number: (number) => `Attestation n° ${number}`,
    },
    sheet: {
      title: 'Feuille d’émargement',
      columns: ['N°', 'Nom et prénom', 'Structure', 'Signature'],
      page: (number, of) => `Feuille ${number} sur ${of}`,
      people: (count) => `${count} personne${count > 1 ? 's' : ''} à émarger`,
      responsible: 'Nom et signature du responsable de l’émargement :',
      privacy: 'Liste nominative : à garder par l’organisateur, à ne pas laisser à la vue de tous.',
    },
  },
  en: {
    tag: 'en-GB',
    half: { morning: 'morning', afternoon: 'afternoon' },
    certificate: {
      title: 'Certificate of attendance',
      certifies: 'The organiser certifies that',
      tookPart: (event, when) => `took part in “${event}”, ${when}, during the following half-days:`,
      present: 'attendance recorded',
      absent: '—',
      followed: 'followed remotely',
      total: (count, followed) =>
        followed === 0
          ? `${count} half-day${count === 1 ? '' : 's'} of attendance in all.`
          : `${count} half-day${count === 1 ? '' : 's'} in all, ${followed} of them remotely.`,
      remoteBasis: 'Remotely: from connections to the sessions’ pages, of fifteen minutes at least in each half-day.',
      basis: {
        entry:
          'Attendance is established from passages recorded at the desks and at session doors; an entry holds until the end of the day.',
        passages:
          'Attendance is established from passages recorded at the desks and at session doors within each half-day.',
      },
      purpose: 'This certificate is issued for whatever purpose it may serve.',
      placeAndDate: (date) => `On ${date}, at`,
      signature: 'Signature and stamp of the organiser',
      number: (number) => `Certificate no. ${number}`,
    },
    sheet: {
      title: 'Signature sheet',
      columns: ['No.', 'Name', 'Organisation', 'Signature'],
      page: (number, of) => `Sheet ${number} of ${of}`,
      people: (count) => `${count} ${count === 1 ? 'person' : 'people'} to sign`,
      responsible: 'Name and signature of whoever was responsible:',
      privacy: 'List of names: to be kept by the organiser, not to be left in view.',
    },
  },
}

/** `2026-11-26` in words. In French, the first of a month is an ordinal. */
export function dateInWords(date: string, language: Language, withWeekday = true): string {
  const words = new Intl.DateTimeFormat(documentWords[language].tag, {
    ...(withWeekday && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`))
  return language === 'fr' ? words.replace(/(^|\s)1 /, '$11er ') : words.replace(',', '')
}

/** The days of an event in words: one date, or the first and the last. */
export function daysInWords(days: readonly string[], language: Language): string {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  if (days.length === 0) return ''
  if (first === last) return `${language === 'fr' ? 'le' : 'on'} ${dateInWords(first, language)}`
  const [from, to] = [dateInWords(first, language), dateInWords(last, language)]
  // Month and year appear once if both dates share them.
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 2 : first.slice(0, 4) === last.slice(0, 4) ? 1 : 0
  const start = shared === 0 ? from : from.split(' ').slice(0, -shared).join(' ')
  return language === 'fr' ? `du ${start} au ${to}` : `from ${start} to ${to}`
}
