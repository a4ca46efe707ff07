import type { CommandName, RefusalOf } from '../../../shared/contract/contract.ts'
import { booth } from './booth.ts'
import { disagreements } from './disagreements.ts'
import { moderation } from './moderation.ts'
import { pilot } from './pilot/index.ts'
import { reception } from './reception.ts'
import { runOfShow } from './run-of-show.ts'

export type Refusal = { [Name in CommandName]: RefusalOf<Name> }[CommandName]

/**
 * A sentence for every refusal of the contract, whichever page it reaches: the compiler asks for each. A page that has a
 * sentence of its own prefers that.
 */
export const refusals = {
  ...disagreements.problem,
  ...reception.problem,
  ...runOfShow.problem,
  ...booth.problem,
  ...moderation.problem,
  ...pilot.broadcast.problem,
  ...pilot.problem,
  'already-on-air': 'Déjà à l’écran : la modération l’en retire (T).',
  'already-undone': 'C’est déjà annulé.',
  'answer-refused': 'Cette réponse ne convient pas à ce sondage.',
  'changed-too-often': 'Cette réponse a déjà été changée trop souvent.',
  'into-itself': 'Une question ne se réunit pas à elle-même.',
  'is-the-hub': 'Ce poste est le pôle : faites d’abord d’un autre poste le pôle.',
  'max-refused': 'Le nombre de réponses, ou la note la plus haute, ne convient pas à ce sondage.',
  'never-changed': 'Le texte de cette question n’a jamais été changé.',
  'not-all-at-hub': 'Le pôle n’a pas encore tout ce que ce poste contient : attendez qu’il l’ait reçu.',
  'not-follow-up': 'Cette question n’est plus parmi celles à suivre.',
  'not-put-out': 'Ce poste n’est pas écarté.',
  'not-remote': 'Cette personne ne suit pas à distance.',
  'not-written': 'Les réponses à ce sondage ne s’écrivent pas.',
  'option-twice': 'Deux réponses possibles sont les mêmes.',
  'options-refused': 'Il faut de deux à vingt réponses possibles.',
  'other-session': 'Ces questions sont de deux séances.',
  'player-not-allowed': 'Le lecteur de ce site n’est pas autorisé : ajoutez d’abord son domaine.',
  'poll-closed': 'Ce sondage est déjà fermé.',
  'poll-draft': 'Ce sondage n’est pas encore ouvert.',
  'poll-not-draft': 'Ce sondage est déjà ouvert : il ne change plus.',
  'questions-closed': 'Les questions sont fermées pour cette séance.',
  'recovery-code-needed': 'Il faut le code de la fiche de secours.',
  'template-name-hidden': 'Sur ce modèle, le nom serait caché.',
  'too-many-replies': 'Le référent a déjà cinquante messages de son auteur.',
  'too-early': 'Sa date n’est pas encore venue.',
  'too-late': 'Trop tard : cette personne est allée à un guichet.',
  'unknown-passage': 'Ce passage n’est pas de cette borne.',
  'unknown-mark': 'Ce repère n’est plus là.',
  'unknown-move': 'Ce passage à distance n’est plus là.',
  'wrong-recovery-code': 'Ce n’est pas le code de la fiche de secours.',
} satisfies Readonly<Record<Refusal, string>> & Readonly<Record<string, string>>
