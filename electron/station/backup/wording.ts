import type { RestoreRefusal } from './restore.ts'

/** Why a copy was not restored, and what to do. Nothing has been changed. */
export function restoreSentence(refusal: RestoreRefusal): string {
  switch (refusal.refused) {
    case 'no-copy':
      return 'Aucune copie de Régie à cet endroit : indiquez avec --from le dossier des copies, ou une copie.'
    case 'code-needed':
      return 'La clé de ce poste manque ou est abîmée : donnez le code de la fiche de secours avec --code.'
    case 'key-missing':
      return `Le fichier de clé ${refusal.file} manque à côté de la copie : remettez-les ensemble, sous leurs noms d’origine, puis recommencez.`
    case 'key-damaged':
      return `Le fichier de clé ${refusal.file} est abîmé : reprenez-le d’un autre exemplaire du dossier des copies, puis recommencez.`
    case 'wrong-code':
      return `Ce code n’ouvre pas ${refusal.file} : vérifiez-le lettre par lettre, et que la fiche de secours est bien celle du poste copié.`
    case 'copy-damaged':
      return `La copie ${refusal.file} est abîmée : indiquez-en une plus ancienne avec --from FICHIER. Rien n’a été modifié.`
    case 'copy-not-of-this-key':
      return `La copie ${refusal.file} ne s’ouvre pas avec la clé de ce dossier : elle vient d’un autre poste, ou elle est abîmée. Donnez le code de la fiche de secours avec --code. Rien n’a été modifié.`
  }
}
