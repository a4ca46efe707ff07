export const restartSentence =
  'Le poste s’est arrêté sans prévenir : il redémarre. Rien de ce qui était enregistré n’est perdu.'

/** Why a station that crashes again and again stays away. A station that a signal ended has written no cause itself. */
export const givenUpSentence = (signal: NodeJS.Signals | null): string =>
  `Le poste s’arrête sans cesse : il n’est plus relancé. ${
    signal === null ? 'La cause est écrite plus haut' : `Le système l’a arrêté (${signal})`
  }, et rien de ce qui était enregistré n’est perdu. Vérifiez son dossier avec npm run regie -- verify, puis relancez npm start.`
