import type { DatabaseFault } from './event-log/database.ts'
import type { JoinRefusal } from './replication/join.ts'

/** Messages to a person at the machine about a data folder that cannot be used. */
export const faultSentences: Readonly<Record<DatabaseFault, string>> = {
  'in-use':
    'Ce dossier est déjà ouvert par un autre poste : fermez-le d’abord, ou choisissez un autre dossier avec --data.',
  newer: 'Ces données viennent d’une version plus récente de Régie : mettez ce poste à jour. Rien n’a été modifié.',
  unreadable:
    'La base de données est abîmée, ou sa clé n’est pas la bonne. Rien n’a été modifié : restaurez la dernière copie avec « npm run regie -- restore ».',
  'disk-full':
    'Le disque est plein, ou n’accepte plus d’écriture : libérez de la place. Rien de ce qui était enregistré n’est perdu.',
  'read-only': 'Le dossier des données ne peut pas être modifié : vérifiez ses droits. Rien n’a été modifié.',
  'no-folder':
    'Ce dossier ne peut pas être créé, ou ne peut pas recevoir de données : choisissez-en un autre avec --data.',
}

/** After a crash during a write, or if the last page was damaged since. */
export const tornSentence =
  'La dernière écriture avant l’arrêt n’est pas entière et n’a pas été gardée : revérifiez la dernière personne passée à ce poste.'

/** Why a station was not admitted to an event. */
export const joinSentences: Readonly<Record<JoinRefusal | 'holds-people', string>> = {
  'malformed-code': 'Un code a vingt-quatre lettres, par quatre : relisez-le, ou demandez-en un autre au pilote.',
  'unknown-code': 'Ce code est faux, ou n’est plus valable : demandez-en un autre au pilote.',
  'code-used': 'Ce code a déjà servi pour un autre poste : demandez-en un autre au pilote.',
  'code-expired': 'Ce code n’est plus valable : demandez-en un autre au pilote.',
  'too-many-tries': 'Trop de codes faux ont été essayés : demandez un nouveau code au pilote.',
  'other-event': 'Ce code est celui d’un autre événement que le pôle de cette adresse.',
  'not-the-hub': 'Ce poste n’est pas le pôle : demandez l’adresse au pilote.',
  'holds-people':
    'Ce dossier contient déjà des inscrits ou un programme : choisissez un autre dossier avec --data. Rien n’a été modifié.',
}

export const waitingSentence = 'Le pôle ne répond pas : le code est gardé, et ce poste essaie encore.'

/** The names of a station's windows by role. */
export const tradeNames = { reception: 'Accueil', booth: 'Régie', moderator: 'Modération', pilot: 'Pilotage' } as const

export const givenBackSentence = 'Ce poste a été rendu : tout ce qu’il contenait est au pôle, et plus rien n’est ici.'
