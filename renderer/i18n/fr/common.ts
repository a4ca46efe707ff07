import { printMessageWords } from '../../../shared/domain/badges/print-message-words.ts'
import { journalFrench } from '../../../shared/domain/event/journal-words-fr.ts'

/** Words that several screens share. Ordinary spaces: `french-spaces.ts` adds the no-break ones. */
export const common = {
  appName: 'Régie',
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  page: {
    loading: 'La page se charge…',
    unknown: 'Cette adresse ne mène nulle part',
    unknownText: 'Vérifiez l’adresse, ou revenez au début.',
    home: 'Revenir au début',
  },
  access: {
    entering: 'Ouverture de la session…',
    shut: 'Cet écran n’a pas d’accès',
    askForLink: 'Demandez un lien d’accès au pilotage, puis ouvrez-le ici. Un lien sert une fois.',
    untaken_one: '{{count}} scan noté ici n’a pas été pris.',
    untaken_other: '{{count}} scans notés ici n’ont pas été pris.',
    untakenText:
      'Rien n’est perdu : montrez cet écran au pilotage. Un nouveau code QR pour la même porte, ouvert sur ce téléphone, les envoie une seule fois.',
    noCode: 'Ce lien ne porte pas de code',
    codeRefused: 'Ce lien a déjà servi, ou a expiré',
    awayText: 'Le lien reste bon : il servira dès que le poste répondra.',
    tryAgain: 'Réessayer',
  },
  link: {
    connecting: 'Liaison avec le poste…',
    gone: 'Le poste ne répond pas',
    goneText: 'La liaison reprendra seule. Rien de ce qui a été enregistré n’est perdu.',
  },
  move: {
    arriving: 'Arrivée au nouveau pôle…',
    looking: 'Pôle injoignable, recherche d’un autre… Rien n’est perdu.',
    byHand: 'Aller au nouveau pôle',
    byHandText:
      'Un autre poste est devenu le pôle et cette page n’y va pas seule ? Ouvrez son adresse, dite par le pilote ou lue à la page Postes. Au premier passage, le navigateur demande de faire confiance à ce poste. Ce qui est noté ici part avec vous.',
    leftBehindTitle: 'Tout n’est pas venu à ce pôle',
    leftBehind:
      'Des passages notés sont restés dans la page d’avant. Revenez-y (Précédent) quand son poste répond : elle les enverra.',
  },
  unsent: {
    title_one: '{{count}} geste noté n’a pas été envoyé',
    title_other: '{{count}} gestes notés n’ont pas été envoyés',
    text: 'Une page fermée de ce navigateur les gardait pour un autre accès : celui-ci ne peut ni les lire ni les envoyer. Ces personnes ne sont peut-être pas entrées : dites-le au pilotage, et faites repasser qui se présente.',
    noted: 'C’est noté, les effacer',
  },
  /** Actors without a person's session. */
  actor: journalFrench.actor,
  chain: {
    label: 'Liens',
    here: 'Ici',
    hub: 'Pôle',
    cloud: 'Nuage',
    saved: 'enregistré',
    savedAgo: 'il y a {{age}} s',
    connecting: 'liaison…',
    seenAgo: 'vu il y a {{age}} s',
    goneSince: 'coupé à {{time}}',
    thisOne: 'ce poste',
    notLinked: 'pas relié',
    aloneSince: 'seul depuis {{time}}',
    since: 'depuis {{time}}',
    seenAt: 'vu à {{time}}',
    linked: 'relié',
    metered: 'relié, réseau compté',
    rising_one: '{{value}} à monter',
    rising_other: '{{value}} à monter',
    awayWith: 'depuis {{time}} · {{value}}',
    waits_one: '{{value}} à transmettre',
    waits_other: '{{value}} à transmettre',
    unseen_one: '{{value}} poste non vu',
    unseen_other: '{{value}} postes non vus',
    linkedBut_one: 'relié, {{value}} non vu',
    linkedBut_other: 'relié, {{value}} non vus',
    clockAhead: 'horloge +{{value}}',
    clockBehind: 'horloge −{{value}}',
    filling: 'reçoit, {{value}} %',
    fillingBar: 'Liste reçue du pôle',
  },
  sessionCancelled: { word: 'annulée', instead: 'À la place : {{title}}, {{roomName}}, {{time}}' },
  rehearsal: {
    specimen: 'SPÉCIMEN',
    word: 'RÉPÉTITION',
    text: 'Les passages ne comptent pas, les badges portent SPÉCIMEN. Inscriptions et corrections, elles, restent.',
    changesPerson: 'Répétition : l’entrée ne compte pas, mais la fiche change pour de bon.',
  },
  keys: {
    enter: 'Entrée',
    escape: 'Échap',
    space: 'Espace',
    up: '↑',
    down: '↓',
  },
  action: {
    close: 'Fermer',
    cancel: 'Annuler',
    confirm: 'Confirmer',
    save: 'Enregistrer',
  },
  problem: {
    forbidden: 'Ce rôle ne peut pas faire ce geste',
    unauthorized: 'La session a pris fin : ouvrez un nouveau lien d’accès',
    invalid: 'Une valeur n’est pas acceptée',
    tooMany: 'Trop d’essais : attendez une minute',
    other: 'Le poste a refusé : {{name}}',
  },
  /** The end of the sentence about a failed badge. */
  nothingCameOut: 'Rien n’est sorti.',
  /** This station among the others, wherever its window is. */
  station: {
    name: 'Poste',
    revoked: 'Le pilote a écarté ce poste',
    revokedText:
      'Rien ne peut plus s’y faire, et ce qui y serait noté ne compterait pas. Continuez à un autre poste. Si c’est une erreur, le pilote donne un nouveau code, pour un dossier de données neuf.',
    giveBack: {
      open: 'Rendre ce poste',
      title: 'Rendre ce poste ?',
      more: 'À faire quand la journée est finie ici. Tout ce que ce poste a noté est gardé par le pôle, puis ce poste s’efface : plus aucun nom n’y reste, et ses écrans se ferment.',
      go: 'Rendre et effacer',
      asking: 'Vérification auprès du pôle…',
      notAll: 'Tout n’est pas encore au pôle : attendez le retour du réseau, puis recommencez. Rien n’a été effacé.',
      isTheHub: 'Ce poste est le pôle : un autre poste doit d’abord le devenir.',
    },
    givenBack: 'Ce poste est rendu',
    givenBackText:
      'Tout ce qu’il a noté est au pôle, et plus aucun nom n’est ici. Fermez cette page ; pour un autre événement, ce poste se relance avec un nouveau code.',
    receipt: {
      title: 'Poste rendu',
      more: 'Notez ces lignes ou imprimez-les : ce poste s’éteint.',
      at: 'Rendu',
      facts: 'Faits remis au pôle',
      id: 'Reçu',
      print: 'Imprimer',
      done: 'C’est noté',
    },
    promote: {
      open: 'Ce poste devient le pôle',
      title: 'Ce poste devient le pôle ?',
      alone:
        'Le pôle, {{hub}}, ne répond plus. Les autres postes viendront ici d’eux-mêmes, avec tout ce qu’ils ont noté. À son retour, {{hub}} se reliera comme un poste ordinaire : rien n’est perdu.',
      connected:
        'Le pôle, {{hub}}, répond. Tous les postes vont passer ici en quelques secondes, et {{hub}} deviendra un poste ordinaire. À ne faire que si vous l’avez décidé.',
      code: 'Code de la fiche de secours',
      codeHint: 'sur papier, par quatre',
      codeNeeded: 'Recopiez le code de la fiche de secours.',
      go: 'Devenir le pôle',
      asking: 'En cours…',
      wrongCode: 'Ce n’est pas le code de la fiche de secours de cet événement. Relisez-le, lettre par lettre.',
      notPilot: 'Ce poste n’est pas un poste du pilote : il lui faut le code de la fiche de secours.',
    },
  },
  printMessage: printMessageWords.fr,
}
