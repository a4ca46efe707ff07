import type { Category, Status } from '../../../shared/domain/attendees/attendee.ts'
import type { PerLanguage } from '../../../shared/kernel/language.ts'

export interface ExportWords {
  readonly headings: readonly string[]
  readonly entry: (day: number) => string
  /** Notes for the replaced person and the substitute: a printed list must not admit both. */
  readonly replacedBy: (name: string) => string
  readonly replaces: (name: string) => string
  readonly yes: string
  readonly no: string
  readonly category: Readonly<Record<Category, string>>
  readonly status: Readonly<Record<Status, string>>
}

/** Headings and values of one language. An import recognises both languages. */
export const exportWording: PerLanguage<ExportWords> = {
  fr: {
    headings: [
      ...['N° inscription', 'Commande', 'Nom', 'Prénom', 'Structure', 'Fonction', 'Département', 'E-mail', 'Téléphone'],
      ...['Jours', 'Soirée', 'À distance', 'Catégorie', 'Statut', 'Badge prénom seul', 'Émargement', 'Accessibilité'],
      ...['Sessions', 'Autres sessions', 'Code billet', 'Remplacement', 'Absent du dernier fichier'],
    ],
    replacedBy: (name) => `Remplacée par ${name}`,
    replaces: (name) => `Remplace ${name}`,
    entry: (day) => `Entrée jour ${day}`,
    yes: 'Oui',
    no: 'Non',
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
      ...[
        'Registration number',
        'Order',
        'Last name',
        'First name',
        'Organisation',
        'Job title',
        'Department',
        'Email',
      ],
      ...['Phone', 'Days', 'Evening', 'Remote', 'Category', 'Status', 'First name only', 'Signature', 'Accessibility'],
      ...['Sessions', 'Other sessions', 'Ticket code', 'Substitution', 'Missing from the last file'],
    ],
    replacedBy: (name) => `Replaced by ${name}`,
    replaces: (name) => `Replaces ${name}`,
    entry: (day) => `Entry day ${day}`,
    yes: 'Yes',
    no: 'No',
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
