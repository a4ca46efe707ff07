/**
 * What an event holds for review before anybody has changed its list: insults in French that are aimed at a person or
 * at a group of people, each by one spelling; plurals, feminines and letters put for others are found by themselves.
 *
 * Short on purpose. A word here costs a moderator one more press each time that somebody means it well, and other
 * words can be added at any time. What people who were in care may have to say of their life (*violence*, *viol*,
 * *nazi*, *mort*) is no insult, and is not here; nor is a word that is one only beside others (*raton*, *chatte*, *gueule*).
 */
export const defaultHeldWords: readonly string[] = [
  ...['abruti', 'bâtard', 'bougnoule', 'bouffon', 'branleur', 'cassos', 'chinetoque', 'con', 'connard', 'connasse'],
  ...['conne', 'couillon', 'crétin', 'crevard', 'débile', 'emmerdeur', 'enculé', 'enculer', 'enfoiré', 'fdp', 'fiotte'],
  ...['fils de pute', 'gogol', 'gouine', 'grognasse', 'merde', 'merdeux', 'mongol', 'nègre', 'négro', 'niquer'],
  ...[
    'nique',
    'ntm',
    'pd',
    'pédé',
    'pétasse',
    'pouffiasse',
    'putain',
    'pute',
    'raclure',
    'salaud',
    'salope',
    'salopard',
  ],
  ...[
    'sale arabe',
    'sale juif',
    'sale noir',
    'ta gueule',
    'tapette',
    'tarlouze',
    'tg',
    'triso',
    'trouduc',
    'va crever',
  ],
  ...['youpin'],
]
