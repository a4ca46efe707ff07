import type { AlarmKind } from '../../../../shared/domain/show/alarms.ts'

/** In French and in English, for scripts and for screens alike. */
export interface Sentence {
  readonly message: string
  readonly english: string
}

type Say = (figure: number) => Sentence

const sentences: Readonly<Record<AlarmKind, Say>> = {
  'obs-gone': () => ({
    message: 'OBS ne répond plus : ce que le public voit n’est plus connu.',
    english: 'OBS does not answer any more: what the public sees is not known.',
  }),
  'not-recording': () => ({
    message: 'La séance a commencé et rien ne s’enregistre.',
    english: 'The session has begun and nothing is being recorded.',
  }),
  'recording-stuck': () => ({
    message: 'L’enregistrement est en route, mais le fichier ne grossit plus.',
    english: 'The recording runs, but its file does not grow any more.',
  }),
  'stream-down': () => ({
    message: 'La diffusion devrait partir et rien n’est envoyé.',
    english: 'The stream should go out and nothing is being sent.',
  }),
  silence: () => ({
    message: 'Aucun son depuis dix secondes : micro coupé ?',
    english: 'No sound for ten seconds: is a microphone muted?',
  }),
  black: () => ({
    message: 'L’image à l’antenne est noire.',
    english: 'The picture on air is black.',
  }),
  freeze: () => ({
    message: 'L’image à l’antenne ne bouge plus.',
    english: 'The picture on air does not move any more.',
  }),
  'dropped-frames': (percent) => ({
    message: `${percent} % des images n’arrivent pas dans l’enregistrement ou la diffusion.`,
    english: `${percent}% of the frames are dropped from the recording or the stream.`,
  }),
  'lagged-frames': (percent) => ({
    message: `OBS dessine ${percent} % des images trop tard : cet ordinateur peine.`,
    english: `OBS draws ${percent}% of the frames too late: its computer cannot keep up.`,
  }),
  disk: (megabytes) => ({
    message: `Le disque des enregistrements est presque plein : ${megabytes} Mo libres.`,
    english: `The disk for recordings is nearly full: ${megabytes} MB free.`,
  }),
  cpu: (percent) => ({
    message: `Le processeur de l’ordinateur d’OBS est à ${percent} %.`,
    english: `The processor of the computer with OBS is at ${percent}%.`,
  }),
}

export const alarmSentence = (kind: AlarmKind, figure: number | null): Sentence => sentences[kind](figure ?? 0)
