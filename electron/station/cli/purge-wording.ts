import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { frenchCount } from '../../../shared/kernel/french-count.ts'
import type { Language } from '../../../shared/kernel/language.ts'

type Purged = CommandOutcome<'audience.purge'>

/** The result of a purge of the audience: what was erased, what remains, and why something was kept. */
export function purgeText(purged: Purged, language: Language): string {
  const sentences = language === 'fr' ? french(purged) : english(purged)
  return sentences.filter((sentence) => sentence !== null).join(' ')
}

const french = ({ questions, answers, withReferent, pollsAway }: Purged) => [
  `${frenchCount(questions, 'question effacée', 'questions effacées')} : seul reste ce que la salle a pu lire.`,
  `${frenchCount(answers, 'sondage dont les réponses écrites sont effacées', 'sondages dont les réponses écrites sont effacées')} : les résultats restent.`,
  'Plus aucun vote ne mène à un téléphone ni à un badge.',
  withReferent === 0
    ? null
    : withReferent === 1
      ? 'Gardée : 1 question réservée, dont le référent n’a pas encore noté la suite donnée. Rien n’en est effacé. Quand ce sera noté, relancez cette commande.'
      : `Gardées : ${withReferent} questions réservées, dont le référent n’a pas encore noté la suite donnée. Rien n’en est effacé. Quand ce sera noté, relancez cette commande.`,
  pollsAway === 0
    ? null
    : `${frenchCount(pollsAway, 'sondage gardé', 'sondages gardés')} : un poste absent a encore des votes qui comptent. Reliez-le, puis relancez cette commande.`,
]

const english = ({ questions, answers, withReferent, pollsAway }: Purged) => [
  `${englishCount(questions, 'question')} erased: only what the room could read is left.`,
  `Written answers to ${englishCount(answers, 'poll')} erased: the results stay.`,
  'No vote leads to a phone or a badge any more.',
  withReferent === 0
    ? null
    : `Kept back: ${englishCount(withReferent, 'reserved question')} for which the referent has not recorded yet what was done. Nothing of it is erased. Run this command again once it is recorded.`,
  pollsAway === 0
    ? null
    : `Kept back: ${englishCount(pollsAway, 'poll')}: a station that is away still has votes that count. Link it, then run this command again.`,
]

const englishCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
