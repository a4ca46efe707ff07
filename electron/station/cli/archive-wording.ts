import { frenchCount } from '../../../shared/kernel/french-count.ts'
import type { ArchiveFault, ArchiveFaultKind } from '../archive/chain-check.ts'
import type { ArchiveReport } from '../archive/verify-archive.ts'

export const archiveIntactText = ({ events, eventName, madeAt, pilotKey }: ArchiveReport): string =>
  `Archive intacte : ${eventName}, ${frenchCount(events, 'fait', 'faits')}, faite le ${madeAt}. Clé du pilote : ${pilotKey}.`

export const archiveFaultText = ({ where, what }: ArchiveFault): string =>
  `Anomalie : ${what}, ${where}. ${words[what]}`

const words: Readonly<Record<ArchiveFaultKind, string>> = {
  'not-an-archive': 'Ce n’est pas une archive de Régie, ou sa fin manque.',
  'file-missing': 'Un fichier de l’archive manque.',
  'zip-header-differs': 'L’enveloppe du fichier a été changée.',
  unreadable: 'Ce passage ne se lit plus.',
  'bad-signature': 'La signature ne correspond pas à ce qui est écrit.',
  'signed-by-another': 'C’est signé par une autre clé que celle du pilote de l’événement.',
  'line-missing': 'Une ligne manque.',
  'line-out-of-place': 'Une ligne n’est pas à sa place.',
  'hash-does-not-match': 'Un fait a été changé.',
  'part-does-not-match': 'Des données personnelles ont été changées.',
  'bytes-differ': 'Le fichier n’est pas celui que le manifeste annonce.',
}
