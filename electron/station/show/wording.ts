import type { PerLanguage } from '../../../shared/kernel/language.ts'
import type { ObsState } from './obs/connection.ts'

/** A sentence as rows of alarms and findings hold it. */
export const inRow = ({ fr, en }: PerLanguage) => ({ message: fr, english: en })

/** What scripts and triggers read; the screens say it in their own language. */
export const showWording = {
  states: {
    connecting: null,
    connected: null,
    frozen: 'OBS ne répond plus : il est figé. Régie continue d’essayer.',
    lost: 'OBS est injoignable. Régie continue d’essayer.',
    'wrong-password': 'OBS refuse le mot de passe : corrigez-le dans les réglages de la salle.',
  } satisfies Readonly<Record<ObsState, string | null>>,
  fenced: 'Un autre poste a repris cette salle : celui-ci ne fait plus que regarder.',
  shared: (room: string) =>
    `C’est le même OBS que « ${room} » : une prise passe dans les deux salles. Corrigez l’adresse.`,
  unexpectedAir: (scene: string): PerLanguage => ({
    fr: `À l’antenne sans que Régie l’ait demandé : « ${scene} ».`,
    en: `On air, and Régie has not asked for it: “${scene}”.`,
  }),
  lateAir: (scene: string): PerLanguage => ({
    fr: `À l’antenne après son échec, par OBS en retard ou par une main : « ${scene} ».`,
    en: `On air after it had failed, by a late OBS or by hand: “${scene}”.`,
  }),
}
