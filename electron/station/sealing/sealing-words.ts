import type { LockedBy } from './unlock-folder.ts'

/** Why a folder does not open, and what to do about it. */
export const lockedSentences: Readonly<Record<LockedBy, string>> = {
  'wrong-passphrase': 'Cette phrase de passe n’est pas la bonne. Rien n’a été modifié.',
  'passphrase-needed':
    'Ces données sont scellées par une phrase de passe : donnez-la dans REGIE_PASSPHRASE, ou lancez la commande dans un terminal.',
  'keyring-needed':
    'Ces données sont scellées par le trousseau de cette machine : ouvrez-les avec l’application de bureau, et laissez-la ouverte pendant la commande.',
  'keyring-refused':
    'Le trousseau n’ouvre pas ces données : elles viennent d’une autre machine ou d’un autre compte. Restaurez une copie avec le code de la fiche de secours (npm run regie -- restore).',
  'sealed-folder':
    'La clé de ce dossier est scellée : --key-file ne s’emploie qu’avec un dossier neuf, ou dont la clé est en clair.',
}

export const inClearSentence =
  'La clé de ces données est en clair dans un fichier : qui a le disque lit tout. Pour les sceller : REGIE_PASSPHRASE.'
export const demoInClearSentence = 'Cette démonstration n’est pas scellée : sa clé est en clair à côté de la base.'

/** The line that the launcher and the shell read. It ends with the page's address. */
export const lockedPageLine = (url: string): string => `Ce poste attend sa phrase de passe : ${url}`

export const terminalWords = {
  ask: 'Phrase de passe de ces données : ',
  askNew: 'Choisissez la phrase de passe de ce poste : ',
  askAgain: 'La même, encore une fois : ',
  tooShort: 'Elle est trop courte : huit signes au moins.',
  different: 'Les deux ne sont pas les mêmes.',
  wrong: 'Cette phrase de passe n’est pas la bonne.',
  tooMany: 'Trois essais : le poste ne s’ouvre pas.',
  onceOnly:
    'Gardez-la : sans elle, ni ce poste ni personne ne lit plus ces données, sauf par une copie et la fiche de secours.',
} as const
