import type { folderRefusals } from '../../../shared/contract/badges.ts'

/** What an organiser reads when a folder cannot be a printer. */
export const folderSentences: Readonly<Record<keyof typeof folderRefusals, string>> = {
  'folder-missing':
    'Ce dossier n’existe pas sur ce poste : créez-le, branchez le disque qui le contient, ou corrigez son chemin.',
  'not-a-folder': 'Ce chemin mène à un fichier : donnez celui d’un dossier.',
  'folder-read-only': 'Régie ne peut pas écrire dans ce dossier : changez ses droits, ou choisissez-en un autre.',
}
