/**
 * The default list of words to hold for review: French insults aimed at a person or a group, each in one spelling.
 * Plurals, feminines and replaced letters are found automatically. The list is short on purpose. Each word costs a
 * moderator one more press when it is meant well, and others can be added at any time. Words that people from care may
 * need for their life (*violence*, *viol*, *nazi*, *mort*) are no insults and are not listed. Nor are words that insult
 * only beside others (*raton*, *chatte*, *gueule*).
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
