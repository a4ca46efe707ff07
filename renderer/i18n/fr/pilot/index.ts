import { access } from './access.ts'
import { attendees } from './attendees.ts'
import { badges } from './badges.ts'
import { event } from './event.ts'
import { importing } from './import.ts'
import { journal } from './journal.ts'
import { overview, welcome } from './overview.ts'
import { programme } from './programme.ts'

/** What the organiser reads, one file per section. Plain words, which say what happens next. */
export const pilot = {
  title: 'Pilotage',
  nav: {
    label: 'Pilotage',
    overview: 'Vue d’ensemble',
    attendees: 'Participants',
    programme: 'Programme',
    event: 'Événement',
    badges: 'Badges et imprimantes',
    access: 'Accès',
    journal: 'Journal',
  },
  context: { draft: 'Événement à préparer', day: '{{name}} · jour {{number}}', setUp: '{{name}} · montage' },
  state: {
    loading: 'Chargement…',
    waiting: 'En attente de ce poste',
    gone: 'Ce poste ne répond plus',
    goneMore: 'Ce qui est affiché date de {{at}}. Rien n’est perdu : la page se remet à jour dès qu’il répond.',
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
  refused: {
    title: 'Seul le pilotage ouvre cette page',
    text: 'Votre accès reste bon pour son propre écran.',
  },
  problem: {
    title: 'Cela n’a pas pu se faire',
    'station-gone': 'Ce poste n’a pas répondu. Rien n’est perdu : réessayez dans un instant.',
    'unreadable-answer': 'La réponse de ce poste n’a pas pu être lue. Rechargez la page, puis réessayez.',
    unauthorised: 'Cette fenêtre n’est plus connue de ce poste. Rouvrez Régie, ou demandez un nouveau lien.',
    forbidden: 'Seul le pilotage peut faire cela.',
    invalid: 'Une valeur ne convient pas. Relisez ce qui est saisi.',
    internal: 'Une panne de ce poste a empêché cela. Réessayez ; si cela dure, redémarrez Régie : rien n’est perdu.',
    'days-not-rising': 'Les jours doivent se suivre, chacun après le précédent, sans doublon.',
    'unknown-time-zone': 'Ce fuseau horaire n’existe pas.',
    'room-exists': 'Une salle porte déjà ce nom.',
    'unknown-room': 'Cette salle n’existe plus.',
    'ends-before-start': 'La fin doit venir après le début.',
    'outside-day': 'Ces horaires sortent de la journée, qui va de 4 h à 4 h le lendemain.',
    'unknown-day': 'Ce jour n’est pas un jour de l’événement.',
    'code-taken': 'Une autre séance porte déjà ce code.',
    'driver-not-built': 'Ce genre d’imprimante n’est pas encore pris en charge.',
    'address-refused': 'Ce dossier ne convient pas : donnez le chemin complet d’un dossier où écrire.',
    'folder-missing': 'Ce dossier n’existe pas sur ce poste : créez-le, branchez son disque, ou corrigez son chemin.',
    'not-a-folder': 'Ce chemin mène à un fichier : donnez celui d’un dossier.',
    'folder-read-only': 'Régie ne peut pas écrire dans ce dossier : changez ses droits, ou choisissez-en un autre.',
    'label-too-wide': 'L’étiquette est plus large que ce que cette imprimante sait imprimer.',
    'same-folder': 'Choisissez un dossier hors de celui des données, au mieux sur un autre disque.',
    'path-not-absolute': 'Donnez le chemin complet, depuis la racine du disque.',
    'unknown-printer': 'Cette imprimante n’existe plus.',
    'checkpoint-needed': 'Choisissez la séance dont c’est la porte.',
    'unknown-checkpoint': 'Cette séance n’existe plus.',
    'unknown-access': 'Cet accès n’existe plus.',
    'import-running': 'Un autre import est en cours. Attendez sa fin, ou arrêtez-le.',
    'too-large': 'Le fichier est trop grand.',
    other: 'Refusé par ce poste ({{name}}).',
  },
  overview,
  welcome,
  attendees,
  import: importing,
  event,
  programme,
  badges,
  access,
  journal,
}
