import type { Half } from '../../../shared/domain/check-in/half-days.ts'
import type { PerLanguage } from '../../../shared/kernel/language.ts'

interface AfterEventWords {
  readonly sheets: {
    readonly attendance: string
    readonly noShows: string
    readonly byOrganisation: string
    readonly byOrder: string
    readonly journal: string
    readonly questions: string
    readonly polls: string
  }
  readonly number: string
  readonly lastName: string
  readonly firstName: string
  readonly organisation: string
  readonly order: string
  readonly email: string
  readonly phone: string
  readonly category: string
  readonly status: string
  readonly remote: string
  readonly signature: string
  readonly halfDays: string
  readonly connections: string
  /** The total time of all connections. */
  readonly minutes: string
  /** The mark of a half-day that was followed remotely. */
  readonly followed: string
  readonly firstPassage: (day: number) => string
  readonly lastPassage: (day: number) => string
  readonly missedDays: string
  readonly noOrganisation: string
  readonly expected: string
  readonly came: string
  readonly missing: string
  readonly half: Readonly<Record<Half, string>>
  readonly journal: readonly [string, string, string, string, string, string, string]
}

/** Headings of the files that are exported after the event. */
export const afterEventWords: PerLanguage<AfterEventWords> = {
  fr: {
    sheets: {
      attendance: 'Présence',
      noShows: 'Absents',
      byOrganisation: 'Par structure',
      byOrder: 'Par commande',
      journal: 'Journal',
      questions: 'Questions',
      polls: 'Sondages',
    },
    number: 'N° inscription',
    lastName: 'Nom',
    firstName: 'Prénom',
    organisation: 'Structure',
    order: 'Commande',
    email: 'E-mail',
    phone: 'Téléphone',
    category: 'Catégorie',
    status: 'Statut',
    remote: 'À distance',
    signature: 'Émargement',
    halfDays: 'Demi-journées',
    connections: 'Connexions à distance',
    minutes: 'Minutes à distance',
    followed: 'À distance',
    firstPassage: (day) => `Premier passage jour ${day}`,
    lastPassage: (day) => `Dernier passage jour ${day}`,
    missedDays: 'Jours attendus',
    noOrganisation: '(sans structure)',
    expected: 'Attendus',
    came: 'Venus',
    missing: 'Absents',
    half: { morning: 'matin', afternoon: 'après-midi' },
    journal: ['Date et heure', 'Poste', 'Par', 'Fait', 'Détails', 'À propos de', 'Pour un programme'],
  },
  en: {
    sheets: {
      attendance: 'Attendance',
      noShows: 'No-shows',
      byOrganisation: 'By organisation',
      byOrder: 'By order',
      journal: 'Journal',
      questions: 'Questions',
      polls: 'Polls',
    },
    number: 'Registration number',
    lastName: 'Last name',
    firstName: 'First name',
    organisation: 'Organisation',
    order: 'Order',
    email: 'Email',
    phone: 'Phone',
    category: 'Category',
    status: 'Status',
    remote: 'Remote',
    signature: 'Signature',
    halfDays: 'Half-days',
    connections: 'Remote connections',
    minutes: 'Remote minutes',
    followed: 'Remote',
    firstPassage: (day) => `First passage day ${day}`,
    lastPassage: (day) => `Last passage day ${day}`,
    missedDays: 'Days expected',
    noOrganisation: '(no organisation)',
    expected: 'Expected',
    came: 'Came',
    missing: 'No-shows',
    half: { morning: 'morning', afternoon: 'afternoon' },
    journal: ['Date and time', 'Station', 'By', 'Fact', 'Details', 'About', 'For a program'],
  },
}
