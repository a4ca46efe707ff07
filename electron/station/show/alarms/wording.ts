import type { AlarmKind } from '../../../../shared/domain/show/alarms.ts'
import type { PerLanguage } from '../../../../shared/kernel/language.ts'

type Say = (figure: number) => PerLanguage

const sentences: Readonly<Record<AlarmKind, Say>> = {
  'obs-gone': () => ({
    fr: 'OBS ne répond plus : ce que le public voit n’est plus connu.',
    en: 'OBS does not answer any more: what the public sees is not known.',
  }),
  'not-recording': () => ({
    fr: 'Rien ne s’enregistre, alors que c’est prévu ou demandé.',
    en: 'Nothing is being recorded, and it is planned or was asked for.',
  }),
  'recording-stuck': () => ({
    fr: 'L’enregistrement est en route, mais le fichier ne grossit plus.',
    en: 'The recording runs, but its file does not grow any more.',
  }),
  'stream-down': () => ({
    fr: 'La diffusion devrait partir et rien n’est envoyé.',
    en: 'The stream should go out and nothing is being sent.',
  }),
  silence: () => ({
    fr: 'Aucun son depuis dix secondes : micro coupé ?',
    en: 'No sound for ten seconds: is a microphone muted?',
  }),
  black: () => ({
    fr: 'L’image à l’antenne est noire.',
    en: 'The picture on air is black.',
  }),
  freeze: () => ({
    fr: 'L’image à l’antenne ne bouge plus.',
    en: 'The picture on air does not move any more.',
  }),
  'dropped-frames': (percent) => ({
    fr: `${percent} % des images n’arrivent pas dans l’enregistrement ou la diffusion.`,
    en: `${percent}% of the frames are dropped from the recording or the stream.`,
  }),
  'lagged-frames': (percent) => ({
    fr: `OBS dessine ${percent} % des images trop tard : cet ordinateur peine.`,
    en: `OBS draws ${percent}% of the frames too late: its computer cannot keep up.`,
  }),
  disk: (megabytes) => ({
    fr: `Le disque des enregistrements est presque plein : ${megabytes} Mo libres.`,
    en: `The disk for recordings is nearly full: ${megabytes} MB free.`,
  }),
  cpu: (percent) => ({
    fr: `Le processeur de l’ordinateur d’OBS est à ${percent} %.`,
    en: `The processor of the computer with OBS is at ${percent}%.`,
  }),
}

export const alarmSentence = (kind: AlarmKind, figure: number | null): PerLanguage => sentences[kind](figure ?? 0)
