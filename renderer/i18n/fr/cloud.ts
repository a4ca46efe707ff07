/**
 * The connection to the cloud: a sentence for each reason why it is away. Calm: nothing is lost, and facts go up later
 * by themselves.
 */
export const cloud = {
  waits_one: '{{value}} fait de la salle attend de monter au nuage.',
  waits_other: '{{value}} faits de la salle attendent de monter au nuage.',
  trouble: {
    'no-network': 'Pas d’internet ici. Tout attend sur place et partira seul.',
    'unknown-name':
      'L’adresse du nuage n’existe pas, ou le réseau ne la connaît pas. Vérifiez-la, ou changez de réseau.',
    unreachable: 'Le nuage ne répond pas. Tout attend sur place et partira seul.',
    portal:
      'Le réseau demande une connexion (portail d’hôtel ou de salle) : ouvrez un navigateur sur le poste pôle et acceptez-la.',
    'proxy-refuses':
      'Un proxy du réseau ne laisse pas passer : demandez à l’hébergeur d’ouvrir l’adresse du nuage, ou changez de réseau.',
    'cloud-stopped': 'Le serveur répond, mais le nuage y est arrêté. Tout attend sur place et partira seul.',
    'not-the-cloud': 'Autre chose que le nuage répond à cette adresse. Vérifiez-la, ou changez de réseau.',
    'other-name':
      'À cette adresse répond un serveur d’un autre nom : le réseau détourne sans doute le trafic. Rien ne lui a été dit.',
    'untrusted-certificate':
      'Le certificat du nuage n’est signé par personne de connu ici : le réseau s’interpose, ou l’autorité privée manque à ce poste.',
    'certificate-expired':
      'Le certificat du nuage a expiré, ou l’horloge de ce poste avance. Vérifiez l’heure ; sinon, renouvelez le certificat.',
    'certificate-early': 'Le certificat du nuage n’est pas encore valable : l’horloge de ce poste retarde sans doute.',
    'other-cloud':
      'Un autre nuage répond à cette adresse : sa clé n’est pas celle qui a été reliée. Rien ne lui a été dit.',
    'unknown-code': 'Le nuage ne reconnaît pas ce code : reprenez celui qu’il affiche. Un code sert une fois.',
    'too-many-tries':
      'Trop de codes faux : attendez une minute, puis reprenez le code que le nuage a affiché à son premier départ.',
    'other-event': 'Ce nuage tient déjà un autre événement. Il en faut un neuf pour celui-ci.',
    'unknown-station': 'Le nuage ne reconnaît pas la clé de ce poste. Reliez-le de nouveau depuis le poste du pilote.',
    'older-cloud': 'Le nuage est d’une version plus ancienne que ce poste : mettez-le à jour. Rien n’est perdu.',
    'newer-cloud': 'Le nuage est d’une version plus récente : mettez ce poste à jour. Rien n’est perdu.',
    'clock-apart':
      'Le nuage est relié ; son horloge et celle du pôle ne disent pas la même heure. Rien n’est perdu : vérifiez l’heure du pôle.',
  },
}
