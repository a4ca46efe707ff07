import type { AlarmKind } from '../../../../shared/domain/show/alarms.ts'
import type { PerLanguage } from '../../../../shared/kernel/language.ts'

/** Without figures: those of the moment in which an alarm was raised are soon untrue, and the room's column has them as they are. */
export const alarmSentences: Readonly<Record<AlarmKind, PerLanguage>> = {
  'obs-gone': {
    fr: 'OBS ne répond plus : ce que le public voit n’est plus connu.',
    en: 'OBS does not answer any more: what the public sees is not known.',
  },
  'not-recording': {
    fr: 'Rien ne s’enregistre, alors que c’est prévu ou demandé.',
    en: 'Nothing is being recorded, and it is planned or was asked for.',
  },
  'recording-stuck': {
    fr: 'L’enregistrement est en route, mais le fichier ne grossit plus.',
    en: 'The recording runs, but its file does not grow any more.',
  },
  'stream-down': {
    fr: 'La diffusion devrait partir et rien n’est envoyé.',
    en: 'The stream should go out and nothing is being sent.',
  },
  silence: {
    fr: 'Aucun son depuis dix secondes : micro coupé ?',
    en: 'No sound for ten seconds: is a microphone muted?',
  },
  black: {
    fr: 'L’image à l’antenne est noire.',
    en: 'The picture on air is black.',
  },
  freeze: {
    fr: 'L’image à l’antenne ne bouge plus.',
    en: 'The picture on air does not move any more.',
  },
  'dropped-frames': {
    fr: 'Des images n’arrivent pas dans l’enregistrement ou la diffusion.',
    en: 'Frames are dropped from the recording or the stream.',
  },
  'lagged-frames': {
    fr: 'OBS dessine des images trop tard : cet ordinateur peine.',
    en: 'OBS draws frames too late: its computer cannot keep up.',
  },
  disk: {
    fr: 'Le disque des enregistrements est presque plein.',
    en: 'The disk for recordings is nearly full.',
  },
  cpu: {
    fr: 'Le processeur de l’ordinateur d’OBS est saturé.',
    en: 'The processor of the computer with OBS is at its limit.',
  },
}
