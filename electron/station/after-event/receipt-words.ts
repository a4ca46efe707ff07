import type { Purpose } from '../../../shared/domain/event/retention.ts'
import type { PerLanguage } from '../../../shared/kernel/language.ts'

/** Replays end on their own date, which nobody sets. */
export type ReceiptPurpose = Purpose | 'replays'

interface ReceiptWords {
  readonly title: string
  readonly event: string
  readonly purpose: string
  readonly when: string
  readonly by: string
  /** The purge ran because its date had come. */
  readonly byDate: string
  readonly erased: string
  readonly kept: string
  readonly stays: string
  readonly elsewhere: string
  /** Stations that have not been heard since. */
  readonly away: string
  readonly record: string
  readonly hash: string
  readonly signature: string
  readonly key: string
  readonly nothing: string
  readonly keptBack: Readonly<Record<ReceiptPurpose, (count: number) => string>>
  readonly copies: string
  /** Pages about the folders of badges as PDF. `count`: the number of folders. */
  readonly folders: {
    readonly onNextPage: (count: number) => string
    readonly title: string
    readonly why: string
    readonly printer: string
    readonly station: string
    readonly folder: string
    readonly count: string
    /** The number covers several folders together. */
    readonly shared: (count: number) => string
  }
  readonly purposes: Readonly<Record<ReceiptPurpose, string>>
  /** `sessions`: only for replays. */
  readonly counts: Readonly<Record<ReceiptPurpose, (count: number, sessions: number) => string>>
  readonly staying: Readonly<Record<ReceiptPurpose, string>>
}

const keptFr = (count: number) =>
  `${count} élément${count > 1 ? 's' : ''}, dont la suite n’est pas encore notée ou dont un poste absent a encore des votes. Un nouvel effacement les prendra.`
const keptEn = (count: number) =>
  `${count} item${count === 1 ? '' : 's'} whose outcome is not recorded yet, or for which an absent station still has votes. Another purge takes them.`

export const receiptWords: PerLanguage<ReceiptWords> = {
  fr: {
    title: 'Procès-verbal d’effacement',
    event: 'Événement',
    purpose: 'Finalité',
    when: 'Effacé le',
    by: 'Par',
    erased: 'Effacé',
    kept: 'Gardé',
    stays: 'Reste au journal',
    elsewhere: 'Ailleurs',
    away: 'Pas encore effacé à',
    record: 'Fait',
    hash: 'Empreinte du fait',
    signature: 'Signature du pilote',
    key: 'Clé du pilote',
    nothing: 'Rien n’a été gardé.',
    byDate: 'Un poste de pilotage, la date venue',
    keptBack: {
      people: (count) =>
        `${count} fiche${count > 1 ? 's' : ''} que ce poste ne peut pas lire. Un nouvel effacement, depuis un autre poste du pilote, les prendra.`,
      audience: keptFr,
      replays: (count) =>
        `${count} question${count > 1 ? 's' : ''} chez la personne référente. Un nouvel effacement les prendra une fois closes.`,
    },
    copies:
      'Chaque poste relié efface à son tour et refait sa copie de secours. Restent à détruire à la main : les fichiers exportés, les archives, les listes et badges imprimés.',
    folders: {
      onNextPage: (count) =>
        `${count} dossier${count > 1 ? 's' : ''} de badges en PDF, à supprimer à la main : voir page suivante.`,
      title: 'Badges en PDF, à supprimer à la main',
      why: 'Ces imprimantes ont écrit des badges, avec les noms, dans un dossier d’un poste. Régie ne supprime pas des fichiers qui ne sont peut-être pas les siens : supprimez ces PDF vous-même, au poste nommé, et leurs copies.',
      printer: 'Imprimante',
      station: 'Poste',
      folder: 'Dossier',
      count: 'PDF écrits',
      shared: (count) => `${count} en tout, dans les dossiers de cette imprimante à ce poste`,
    },
    purposes: {
      people: 'Accueil des personnes et preuve de leur présence',
      audience: 'Questions et votes du public',
      replays: 'Séances à revoir, et questions posées sur elles',
    },
    counts: {
      people: (count) => `Les données personnelles de ${count} personne${count > 1 ? 's' : ''}.`,
      audience: (count) =>
        `${count} question${count > 1 ? 's' : ''} et sondage${count > 1 ? 's' : ''} à réponses écrites, et tout lien d’un vote à un téléphone ou à un badge.`,
      replays: (count, sessions) =>
        `Ce qui servait à revoir ${sessions} séance${sessions > 1 ? 's' : ''} (adresses, chapitres, documents, noms des personnes entendues), et le texte de ${count} question${count > 1 ? 's' : ''}.`,
    },
    staying: {
      people:
        'Des passages et des comptes sans nom : un identifiant, une heure, un poste. Au conducteur, les noms de qui parle en scène.',
      audience: 'Ce que la salle a pu lire, les comptes et les résultats.',
      replays: 'Qu’il y a eu une rediffusion et des accords, sans nom ; les comptes et les résultats.',
    },
  },
  en: {
    title: 'Record of erasure',
    event: 'Event',
    purpose: 'Purpose',
    when: 'Erased on',
    by: 'By',
    erased: 'Erased',
    kept: 'Kept back',
    stays: 'Stays in the log',
    elsewhere: 'Elsewhere',
    away: 'Not erased yet at',
    record: 'Fact',
    hash: 'Hash of the fact',
    signature: 'Pilot’s signature',
    key: 'Pilot’s key',
    nothing: 'Nothing was kept back.',
    byDate: 'A pilot’s station, on the date',
    keptBack: {
      people: (count) =>
        `${count} record${count === 1 ? '' : 's'} that this station cannot read. Another purge, from another pilot station, takes them.`,
      audience: keptEn,
      replays: (count) =>
        `${count} question${count === 1 ? '' : 's'} with the referent. Another purge takes them once they are closed.`,
    },
    copies:
      'Each linked station erases in its turn and makes its backup copy anew. To be destroyed by hand: exported files, archives, printed lists and badges.',
    folders: {
      onNextPage: (count) =>
        `${count} folder${count === 1 ? '' : 's'} of badges as PDF, to be deleted by hand: see the next page.`,
      title: 'Badges as PDF, to be deleted by hand',
      why: 'These printers wrote badges, with names, into a folder of a station. Régie does not delete files that it may not own: delete these PDFs yourself, at the station named, and their copies.',
      printer: 'Printer',
      station: 'Station',
      folder: 'Folder',
      count: 'PDFs written',
      shared: (count) => `${count} in all, in the folders of this printer at this station`,
    },
    purposes: {
      people: 'Receiving people and proving their attendance',
      audience: 'Questions and votes of the audience',
      replays: 'Sessions to be seen again, and questions asked on them',
    },
    counts: {
      people: (count) => `The personal data of ${count} ${count === 1 ? 'person' : 'people'}.`,
      audience: (count) =>
        `${count} question${count === 1 ? '' : 's'} and poll${count === 1 ? '' : 's'} with written answers, and whatever led from a vote to a phone or a badge.`,
      replays: (count, sessions) =>
        `What ${sessions} session${sessions === 1 ? ' was' : 's were'} seen again by (addresses, chapters, documents, names of who is heard), and the words of ${count} question${count === 1 ? '' : 's'}.`,
    },
    staying: {
      people:
        'Passages and counts without a name: an id, a time, a station. In the run of show, the names of who speaks on stage.',
      audience: 'What the room could read, counts and results.',
      replays: 'That there was a replay and were agreements, without a name; counts and results.',
    },
  },
}
