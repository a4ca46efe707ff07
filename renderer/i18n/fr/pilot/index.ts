import { access } from './access.ts'
import { after } from './after.ts'
import { attendees } from './attendees.ts'
import { badges } from './badges.ts'
import { broadcast } from './broadcast.ts'
import { cloud } from './cloud.ts'
import { event } from './event.ts'
import { importing } from './import.ts'
import { journal } from './journal.ts'
import { opening } from './opening.ts'
import { organisers } from './organisers.ts'
import { overview, welcome } from './overview.ts'
import { platform } from './platform.ts'
import { programme } from './programme.ts'
import { forwarded, leftOutFacts, putOut } from './put-out.ts'
import { conflicts, stations } from './stations.ts'
import { template } from './template.ts'

/** The organiser's texts, one file per section. Plain words that say what happens next. */
export const pilot = {
  title: 'Pilotage',
  nav: {
    label: 'Pilotage',
    overview: 'Vue d’ensemble',
    opening: 'Ouverture',
    attendees: 'Participants',
    programme: 'Programme',
    event: 'Événement',
    badges: 'Badges et imprimantes',
    access: 'Accès',
    stations: 'Postes',
    journal: 'Journal',
    after: 'Après l’événement',
    booth: 'Régie',
  },
  context: { draft: 'Événement à préparer', day: '{{name}} · jour {{number}}', setUp: '{{name}} · montage' },
  state: {
    loading: 'Chargement…',
    waiting: 'En attente de ce poste',
    gone: 'Ce poste ne répond plus',
    goneMore:
      'Ce qui est affiché date de {{at}}. Rien n’est perdu : la page se remet à jour dès qu’il répond. Il redémarre de lui-même ; s’il n’est pas revenu dans la minute, rouvrez Régie sur son ordinateur.',
    refused: 'Cette page ne peut pas s’ouvrir',
  },
  action: {
    cancel: 'Annuler',
    copy: 'Copier',
    copied: 'Copié',
    print: 'Imprimer',
    done: 'Terminé',
    saving: 'Enregistrement…',
    kept: 'Gardé ; sera envoyé dès que ce poste répond',
    optional: 'facultatif',
    gestures: 'Gestes',
  },
  calls: {
    title: 'Appels des portes',
    from: '{{where}} appelle',
    entrance: 'L’entrée principale',
    since: 'depuis {{time}}',
    ago_one: '{{count}} min',
    ago_other: '{{count}} min',
    seen: 'J’y vais',
    seenOf: 'J’y vais : {{where}}',
  },
  refused: {
    title: 'Seul le pilotage ouvre cette page',
    text: 'Votre accès reste bon pour son propre écran.',
  },
  problem: {
    'not-configured': 'Donnez d’abord l’adresse et le format de la liste.',
    'token-again': 'L’adresse est celle d’une autre machine : redonnez le jeton, ou oubliez-le.',
    'pilot-station-needed': 'C’est au poste du pilote de le faire.',
    'station-revoked': 'Le pilote a écarté ce poste : rien ne peut plus s’y faire.',
    'no-event': 'Posez d’abord les jours de l’événement.',
    'no-hub': 'Aucun poste n’accueille encore les autres : faites de celui-ci le pôle.',
    'not-a-pilot-station': 'Ce poste n’est pas un poste du pilote : faites-le depuis le sien.',
    'unknown-station': 'Ce poste n’existe plus.',
    'no-quota': 'Un poste du pilote n’a pas de limite.',
    'since-of-a-pilot':
      'Un poste de pilotage s’écarte sans dire depuis quand : ce qu’il a mis fin revivrait. Annulez une à une les décisions qui ne sont pas de vous.',
    'own-station': 'C’est ce poste-ci : faites-le depuis un autre poste du pilote.',
    'cloud-parts-fixed': 'Ce qui monte au nuage se choisit à la création de l’événement.',
    'not-the-hub': 'Le nuage se relie depuis le poste pôle.',
    'cloud-linked': 'Un nuage est déjà relié : déliez-le d’abord.',
    'cloud-code-needed': 'Il faut le code que le nuage affiche.',
    'no-cloud': 'Aucun nuage n’est relié à cet événement.',
    'no-conflict': 'Cette double entrée est déjà réglée.',
    'before-the-end': 'Choisissez une date après le dernier jour de l’événement.',
    'event-not-over': 'L’événement n’est pas fini : rien n’a été effacé.',
    'polls-open': 'Un sondage est encore ouvert : fermez-le, puis recommencez. Rien n’a été effacé.',
    'unknown-attendee': 'Cette personne n’est plus dans la liste.',
    title: 'Cela n’a pas pu se faire',
    'station-gone': 'Ce poste n’a pas répondu. Rien n’est perdu : réessayez dans un instant.',
    'unreadable-answer': 'La réponse de ce poste n’a pas pu être lue. Rechargez la page, puis réessayez.',
    unauthorised: 'Cette fenêtre n’est plus connue de ce poste. Rouvrez Régie, ou demandez un nouveau lien.',
    forbidden: 'Seul le pilotage peut faire cela.',
    invalid: 'Une valeur ne convient pas. Relisez ce qui est saisi.',
    internal: 'Une panne de ce poste a empêché cela. Réessayez ; si cela dure, redémarrez Régie : rien n’est perdu.',
    'days-not-rising': 'Les jours doivent se suivre, chacun après le précédent, sans doublon.',
    'day-in-use': 'Un jour retiré a encore des séances ou des repères : déplacez-les ou retirez-les d’abord.',
    'unknown-time-zone': 'Ce fuseau horaire n’existe pas.',
    'room-exists': 'Une salle porte déjà ce nom.',
    'unknown-room': 'Cette salle n’existe plus.',
    'no-registration': 'On entre dans cette séance sans s’inscrire : aucune place n’y est gardée.',
    'unknown-call': 'Cet appel n’est plus là.',
    'ends-before-start': 'La fin doit venir après le début.',
    'outside-day': 'Ces horaires sortent de la journée, qui va de 4 h à 4 h le lendemain.',
    'unknown-day': 'Ce jour n’est pas un jour de l’événement.',
    'code-taken': 'Une autre séance porte déjà ce code.',
    'code-fixed': 'Le code d’une séance ne change plus : les inscriptions s’y rattachent.',
    'in-use': 'Quelqu’un s’en sert : annulez la séance, ou videz d’abord la salle.',
    'not-cancelled': 'Cette séance n’est plus annulée.',
    'not-instead': 'La séance indiquée à la place n’a pas lieu non plus.',
    'unknown-session': 'Cette séance n’est plus au programme.',
    'address-refused': 'Ce dossier ne convient pas : donnez le chemin complet d’un dossier où écrire.',
    'folder-missing': 'Ce dossier n’existe pas sur ce poste : créez-le, branchez son disque, ou corrigez son chemin.',
    'not-a-folder': 'Ce chemin mène à un fichier : donnez celui d’un dossier.',
    'folder-read-only': 'Régie ne peut pas écrire dans ce dossier : changez ses droits, ou choisissez-en un autre.',
    'pilots-printer': 'Un poste du pilote l’a ajoutée : reprenez-la d’abord à un poste du pilote, puis retirez-la.',
    'put-out-printer':
      'Seul un poste écarté a donné son adresse : ajoutez-la de nouveau, avec l’adresse qui est la sienne.',
    'taken-for-good':
      'Un autre poste l’a prise de telle façon que seul un poste du pilote peut la reprendre : reprenez-la là, ou ajoutez-la de nouveau ici.',
    'label-too-wide': 'L’étiquette est plus large que ce que cette imprimante sait imprimer.',
    'same-folder': 'Choisissez un dossier hors de celui des données, au mieux sur un autre disque.',
    'path-not-absolute': 'Donnez le chemin complet, depuis la racine du disque.',
    'unknown-printer': 'Cette imprimante n’existe plus.',
    'nothing-to-take-out': 'Il n’y a plus rien à retirer des cartons.',
    'nobody-to-print': 'Personne à imprimer : tous ont déjà un badge, ou ne viennent pas.',
    'batch-too-large': 'Plus de 5 000 badges : préparez plusieurs lots.',
    'no-printer': 'Ajoutez d’abord une imprimante.',
    'unknown-batch': 'Ce lot n’existe plus.',
    'not-paused': 'Ce lot n’est plus en pause.',
    'already-settled': 'C’est déjà fait.',
    'nothing-to-move': 'Rien n’attend à cette imprimante.',
    'rehearsal-on': 'Une répétition est en cours : terminez-la d’abord.',
    'keys-missing':
      'Ce poste attend ses clés du pôle : rien n’a été fait. Vérifiez que le pôle est joignable, puis recommencez.',
    'owner-unreachable':
      'Le poste de cette imprimante ne répond pas : ailleurs, des badges sortiraient peut-être deux fois. Attendez-le, ou reprenez l’imprimante.',
    'several-stations': 'Ces badges sont demandés à plusieurs postes : envoyez-les imprimante par imprimante.',
    'not-movable': 'Ce badge est sorti, ou dans l’imprimante.',
    'template-too-large': 'Ce modèle dépasse 64 Ko : simplifiez son décor, ou passez-le en logo.',
    'template-unreadable': 'Ce fichier n’est pas un SVG bien formé.',
    'template-loads-outside':
      'Ce modèle va chercher quelque chose ailleurs (image, lien, police, feuille de style, entité) : un badge ne dépend que de lui-même.',
    'template-active': 'Ce modèle contient un programme, une animation ou une page : un badge n’est qu’un dessin.',
    'template-unknown-element':
      'Cet élément ne s’emploie pas dans un modèle. Un texte fixe s’écrit dans une boîte data-field="words".',
    'template-unknown-attribute':
      'Cet attribut ne s’emploie pas ici ; couleurs et traits s’écrivent fill, stroke et stroke-width, sans style ni class.',
    'template-bad-value':
      'Cette valeur ne se lit pas : nombres en millimètres, couleurs comme #17181c, black, white ou none.',
    'template-wrong-size':
      'Le dessin n’a pas la taille de ce badge : viewBox="0 0 80 50" pour l’étiquette, viewBox="0 0 105 148" pour l’A6.',
    'template-unknown-field':
      'Un badge ne montre que : name, organisation, event, part, code, qr, logo, lost et words. Jamais un contact ni autre chose d’une personne.',
    'template-field-twice': 'Cette boîte est là deux fois ; seules les boîtes words peuvent être plusieurs.',
    'template-needs-name': 'Il manque la boîte du nom (data-field="name").',
    'template-needs-qr': 'Il manque la boîte du code QR (data-field="qr").',
    'template-outside-label': 'Cette boîte sort de l’étiquette, ou la marge blanche du code QR en sort.',
    'template-overlap': 'Cette boîte en recouvre une autre, ou la marge blanche du code QR.',
    'template-qr-too-small':
      'La boîte du code QR doit avoir au moins 10,5 mm de côté, pour qu’il se lise à 203 points par pouce.',
    'template-name-too-small': 'Le nom se lit à deux mètres : sa boîte doit faire au moins 40 × 14 mm.',
    'template-too-complex': 'Ce modèle a trop d’éléments : 300 au plus, sur 8 niveaux.',
    'logo-too-large': 'Ce logo dépasse 100 Ko : enregistrez-le plus petit.',
    'logo-unreadable': 'Ce fichier ne se lit pas : donnez un PNG, un JPEG ou un SVG.',
    'logo-too-many-pixels': 'Cette image dépasse 2000 pixels de côté : réduisez-la.',
    'logo-not-clean': 'Ce SVG contient plus que des formes (texte, style, dégradé, lien…) : exportez le logo en PNG.',
    'logo-blank': 'Rien de ce logo ne se voit : le fichier est abîmé, ou tout y est blanc.',
    'colour-too-light': 'Des lettres blanches ne se liraient pas sur cette couleur : choisissez-la plus foncée.',
    'black-and-white': 'Une étiquette thermique s’imprime en noir et blanc : elle n’a pas de couleurs.',
    'printer-elsewhere': 'Cette imprimante est celle d’un autre poste : essayez-la depuis lui.',
    'checkpoint-needed': 'Choisissez la séance dont c’est la porte.',
    'unknown-checkpoint': 'Cette séance n’existe plus.',
    'unknown-access': 'Cet accès n’existe plus.',
    'unknown-organiser': 'Ce lien n’existe plus.',
    'unknown-import': 'Cet import n’est plus connu.',
    'not-the-last-import': 'Un autre fichier a été importé depuis : seul le dernier import s’annule.',
    'import-has-entries':
      'Une personne de ce fichier est déjà entrée : l’import ne s’annule plus. Corrigez ou annulez ses fiches une à une.',
    'import-running': 'Un autre import est en cours. Attendez sa fin, ou arrêtez-le.',
    'too-large': 'Le fichier est trop grand.',
    other: 'Refusé par ce poste ({{name}}).',
  },
  overview,
  welcome,
  attendees,
  import: importing,
  platform,
  event,
  programme,
  broadcast,
  badges,
  template,
  access,
  opening,
  organisers,
  stations,
  putOut,
  forwarded,
  leftOutFacts,
  cloud,
  conflicts,
  journal,
  after,
}
