/** Messages to an organiser about an address that the remote public's page may not show. */
export const remoteWording = {
  'address-refused':
    'Il faut une adresse en https, sans mot de passe. / It takes an https address, without a password.',
  'player-not-allowed':
    'Le lecteur de ce site n’est pas autorisé : ajoutez d’abord son domaine aux lecteurs de l’événement. / This site’s player is not allowed: add its domain to the event’s players first.',
} as const
