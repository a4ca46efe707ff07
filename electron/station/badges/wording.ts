import type { folderRefusals } from '../../../shared/contract/badges.ts'

/** What an organiser reads when a folder cannot be a printer. */
export const folderSentences: Readonly<Record<keyof typeof folderRefusals, string>> = {
  'folder-missing':
    'Ce dossier n’existe pas sur ce poste : créez-le, branchez le disque qui le contient, ou corrigez son chemin.',
  'not-a-folder': 'Ce chemin mène à un fichier : donnez celui d’un dossier.',
  'same-folder':
    'Les badges se lisent sans clé : ils ne vont pas dans le dossier des données de ce poste. Donnez-en un autre.',
  'folder-read-only': 'Régie ne peut pas écrire dans ce dossier : changez ses droits, ou choisissez-en un autre.',
}
