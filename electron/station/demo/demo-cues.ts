import type { imageRights } from '../../../shared/domain/show/cue-speaker.ts'

export interface DemoSpeaker {
  readonly name: string
  readonly role: string
  readonly image?: (typeof imageRights)[number]
  readonly firstNameOnly?: boolean
}

/** An item of the first day, in the venue's time zone. */
export interface DemoCue {
  readonly at: string
  readonly minutes: number
  readonly title: string
  readonly scene?: string
  readonly isBreak?: boolean
  readonly recording?: 'start' | 'stop'
  /** Minutes on the speakers' timer. 0 removes the timer. */
  readonly timer?: number
  /** True: the lower third shows the first speaker's name. False: the lower third is hidden. */
  readonly isNamed?: boolean
  readonly speakers?: readonly DemoSpeaker[]
}

const chair: DemoSpeaker = { name: 'Delphine Marchetti', role: 'Présidente des Assises' }
const host: DemoSpeaker = { name: 'Théophile Kerjean', role: 'Journaliste, animateur' }
/** A minor who is heard but not seen, and named by first name only. */
const young: DemoSpeaker = { name: 'Noé', role: '', image: 'voice-only', firstNameOnly: true }

const hall: readonly DemoCue[] = [
  { at: '09:00', minutes: 30, title: 'Accueil du public', scene: 'Attente', isBreak: true },
  {
    at: '09:30',
    minutes: 10,
    title: 'Ouverture de séance',
    scene: 'Pupitre',
    recording: 'start',
    timer: 10,
    isNamed: true,
    speakers: [chair],
  },
  {
    at: '09:40',
    minutes: 50,
    title: 'Grand témoin',
    scene: 'Pupitre',
    timer: 45,
    isNamed: true,
    speakers: [{ name: 'Odile Quéméneur', role: 'Juge des enfants honoraire' }, host],
  },
  {
    at: '10:30',
    minutes: 30,
    title: 'Pause',
    scene: 'Attente',
    isBreak: true,
    isNamed: false,
    timer: 0,
    recording: 'stop',
  },
  {
    at: '11:00',
    minutes: 35,
    title: 'Table ronde : la parole des enfants',
    scene: 'Table ronde, large',
    recording: 'start',
    timer: 35,
    isNamed: false,
    speakers: [
      host,
      { name: 'Karim Haddad', role: 'Éducateur, Foyer Kerlaouen' },
      { name: 'Anaïs Le Bihan', role: 'Pédopsychiatre' },
      { name: 'Raymonde Œuvrard', role: 'Assistante familiale', image: 'no' },
    ],
  },
  { at: '11:35', minutes: 8, title: 'Film « Une chambre à soi »', scene: 'Film', timer: 0 },
  {
    at: '11:43',
    minutes: 17,
    title: 'Témoignage',
    scene: 'Table ronde, large',
    timer: 15,
    isNamed: false,
    speakers: [young, { name: 'Salomé Trividic', role: 'Éducatrice spécialisée' }],
  },
  { at: '12:00', minutes: 20, title: 'Questions de la salle', scene: 'Salle', timer: 20, speakers: [host] },
  { at: '12:20', minutes: 10, title: 'Sondage et synthèse', scene: 'Diapos', isNamed: true, speakers: [chair] },
  {
    at: '12:30',
    minutes: 90,
    title: 'Déjeuner',
    scene: 'Attente',
    isBreak: true,
    isNamed: false,
    timer: 0,
    recording: 'stop',
  },
  { at: '14:00', minutes: 120, title: 'Ateliers en parallèle', scene: 'Attente', isBreak: true },
  { at: '16:00', minutes: 20, title: 'Mot de fin de journée', scene: 'Pupitre', isNamed: true, speakers: [chair] },
]

const workshop: readonly DemoCue[] = [
  { at: '13:40', minutes: 20, title: 'Accueil des participants', scene: 'Attente', isBreak: true },
  {
    at: '14:00',
    minutes: 5,
    title: 'Présentation de l’atelier',
    scene: 'Pupitre',
    recording: 'start',
    timer: 5,
    isNamed: true,
    speakers: [{ name: 'Mathurin Delaunay', role: 'Chef de service, MECS La Source' }],
  },
  {
    at: '14:05',
    minutes: 15,
    title: 'Ne pas séparer : ce que dit la loi',
    scene: 'Diapos',
    timer: 15,
    isNamed: true,
    speakers: [{ name: 'Priscille Huet', role: 'Avocate, Cabinet des Trois-Remparts' }],
  },
  {
    at: '14:20',
    minutes: 10,
    title: 'Une maison pour fratries',
    scene: 'Film',
    timer: 0,
    isNamed: false,
  },
  {
    at: '14:30',
    minutes: 15,
    title: 'Grandir avec ses sœurs',
    scene: 'Entretien',
    timer: 12,
    speakers: [
      { name: 'Inès', role: '', firstNameOnly: true },
      { name: 'Loïc Abgrall', role: 'Éducateur référent' },
    ],
  },
  { at: '14:45', minutes: 10, title: 'Questions', scene: 'Salle', timer: 10 },
  { at: '14:55', minutes: 5, title: 'Respiration', scene: 'Attente', isBreak: true, isNamed: false, timer: 0 },
  {
    at: '15:00',
    minutes: 15,
    title: 'Visites : qui décide, qui accompagne',
    scene: 'Pupitre',
    timer: 15,
    isNamed: true,
    speakers: [{ name: 'Violaine Jaouen', role: 'Conseil départemental de la Loire' }],
  },
  {
    at: '15:15',
    minutes: 10,
    title: 'Ce que nous emportons',
    scene: 'Entretien',
    timer: 10,
    isNamed: false,
    speakers: [{ name: 'Bertrand Carré', role: 'Rapporteur', image: 'voice-only' }],
  },
  { at: '15:25', minutes: 5, title: 'Fin de l’atelier', scene: 'Attente', isBreak: true, recording: 'stop', timer: 0 },
]

/** By room name. All people are invented. */
export const demoCues: Readonly<Record<string, readonly DemoCue[]>> = {
  'Grand auditorium': hall,
  'Salle 200': workshop,
}
