import type { Category, Status } from '../../../shared/domain/attendees/attendee.ts'

export interface ExportWords {
  readonly headings: readonly string[]
  readonly entry: (day: number) => string
  readonly yes: string
  readonly no: string
  readonly category: Readonly<Record<Category, string>>
  readonly status: Readonly<Record<Status, string>>
}

export const exportLanguages = ['fr', 'en'] as const
export type ExportLanguage = (typeof exportLanguages)[number]

/** Headings and values of one language; an import knows the words of both. */
export const exportWording: Readonly<Record<ExportLanguage, ExportWords>> = {
  fr: {
    headings: [
      ...['N° inscription', 'Nom', 'Prénom', 'Structure', 'Fonction', 'Département', 'E-mail', 'Téléphone'],
      ...['Jours', 'Soirée', 'À distance', 'Catégorie', 'Statut', 'Badge prénom seul', 'Émargement', 'Accessibilité'],
      ...['Sessions', 'Code billet', 'Absent du dernier fichier'],
    ],
    entry: (day) => `Entrée jour ${day}`,
    ...{ yes: 'Oui', no: 'Non' },
    category: {
      participant: 'Participant',
      speaker: 'Intervenant',
      partner: 'Partenaire',
      staff: 'Organisation',
      press: 'Presse',
    },
    status: { confirmed: 'Confirmée', unpaid: 'Impayée', cancelled: 'Annulée' },
  },
  en: {
    headings: [
      ...['Registration number', 'Last name', 'First name', 'Organisation', 'Job title', 'Department', 'Email'],
      ...['Phone', 'Days', 'Evening', 'Remote', 'Category', 'Status', 'First name only', 'Signature', 'Accessibility'],
      ...['Sessions', 'Ticket code', 'Missing from the last file'],
    ],
    entry: (day) => `Entry day ${day}`,
    ...{ yes: 'Yes', no: 'No' },
    category: {
      participant: 'Participant',
      speaker: 'Speaker',
      partner: 'Partner',
      staff: 'Staff',
      press: 'Press',
    },
    status: { confirmed: 'Confirmed', unpaid: 'Unpaid', cancelled: 'Cancelled' },
  },
}
