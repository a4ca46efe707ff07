import type { ObsState } from './obs/connection.ts'

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
  unexpectedAir: (scene: string) => ({
    message: `« ${scene} » est à l’antenne sans que Régie l’ait demandé.`,
    english: `“${scene}” is on air and Régie has not asked for it.`,
  }),
}
