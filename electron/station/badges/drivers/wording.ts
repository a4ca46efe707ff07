/** Why a printer did not print, as a stable key; `driverWording` says it to a person, with what to do. */
export type DriverMessageKey =
  | 'folder-missing'
  | 'not-a-folder'
  | 'folder-read-only'
  | 'folder-full'
  | 'folder-loop'
  | 'folder-unreachable'
  | 'file-name-refused'
  | 'file-name-taken'
  | 'write-failed'
  | 'too-slow'
  | 'maybe-written'
  | 'cancelled'
  | 'printer-closed'

/** Neither a path nor a file's name: a folder may be called after a person. */
export const driverWording: Record<DriverMessageKey, string> = {
  'folder-missing': 'Le dossier des badges n’existe pas : créez-le, ou choisissez-en un autre.',
  'not-a-folder': 'L’adresse de cette imprimante est un fichier, pas un dossier.',
  'folder-read-only': 'Le poste n’a pas le droit d’écrire dans le dossier des badges.',
  'folder-full': 'Le disque du dossier des badges est plein : libérez de la place, puis réessayez.',
  'folder-loop': 'Le dossier des badges est un raccourci qui tourne en rond : choisissez le vrai dossier.',
  'folder-unreachable': 'Le dossier des badges ne répond pas : vérifiez le disque ou le réseau.',
  'file-name-refused': 'Le nom prévu pour ce badge ne convient pas à un fichier ; rien n’a été écrit.',
  'file-name-taken': 'Un dossier porte déjà le nom prévu pour ce badge : déplacez-le, puis réessayez.',
  'write-failed': 'Le badge n’a pas pu être écrit dans le dossier.',
  'too-slow': 'Le dossier des badges met trop de temps à répondre ; rien n’a été écrit.',
  'maybe-written': 'Le badge est peut-être dans le dossier : regardez, avant de réessayer.',
  cancelled: 'L’impression a été annulée avant que le badge ne sorte.',
  'printer-closed': 'Le poste s’arrête : ce badge n’a pas été imprimé.',
}

export const inWords = <Key extends DriverMessageKey>(messageKey: Key) => ({
  messageKey,
  message: driverWording[messageKey],
})
