import type { FindingKind } from '../../../../shared/domain/show/preflight.ts'
import type { Sentence } from '../alarms/wording.ts'
import type { Finding } from './findings.ts'

type Say = (finding: Finding) => Sentence

const cueFr = ({ cue }: Finding) => (cue === undefined ? '' : ` (conducteur : « ${cue} »)`)
const cueEn = ({ cue }: Finding) => (cue === undefined ? '' : ` (cue “${cue}”)`)

const sentences: Readonly<Record<FindingKind, Say>> = {
  'no-obs': () => ({
    message: 'Cette salle est au conducteur et n’a pas d’OBS.',
    english: 'This room is in the run of show and has no OBS.',
  }),
  'not-driven-here': () => ({
    message: 'Un autre poste conduit cette salle : vérifiez-la de là-bas.',
    english: 'Another station drives this room: check it from there.',
  }),
  'obs-away': () => ({
    message: 'OBS ne répond pas : rien n’a pu être vérifié ici.',
    english: 'OBS does not answer: nothing could be checked here.',
  }),
  'scene-missing': (finding) => ({
    message: `La scène « ${finding.scene} » n’est pas dans OBS${cueFr(finding)}.`,
    english: `The scene “${finding.scene}” is not in OBS${cueEn(finding)}.`,
  }),
  'safety-scene-missing': ({ scene }) => ({
    message: scene
      ? `La scène de sécurité « ${scene} » n’est pas dans OBS.`
      : 'Aucune scène de sécurité n’est choisie.',
    english: scene ? `The safety scene “${scene}” is not in OBS.` : 'No safety scene has been chosen.',
  }),
  'source-missing': (finding) => ({
    message: `La scène « ${finding.scene} » ne montre aucune source${cueFr(finding)}.`,
    english: `The scene “${finding.scene}” shows no source${cueEn(finding)}.`,
  }),
  'file-missing': ({ source, wanted }) => ({
    message: `Le fichier « ${wanted} » de la source « ${source} » n’est plus à sa place.`,
    english: `The file “${wanted}” of the source “${source}” is not where it was.`,
  }),
  'file-not-checked': ({ source }) => ({
    message: `Le fichier de la source « ${source} » est sur l’ordinateur d’OBS : vérifiez-le là-bas.`,
    english: `The file of the source “${source}” is on the computer of OBS: check it there.`,
  }),
  'font-missing': ({ source, wanted }) => ({
    message: `La police « ${wanted} » de la source « ${source} » n’est pas installée.`,
    english: `The font “${wanted}” of the source “${source}” is not installed.`,
  }),
  canvas: ({ found, wanted }) => ({
    message: `L’image d’OBS est de ${found}, et non de ${wanted}.`,
    english: `The canvas of OBS is ${found}, not ${wanted}.`,
  }),
  disk: ({ found, wanted }) => ({
    message: `Il reste ${found?.replace('.', ',')} Go pour des enregistrements qui en demanderont ${wanted?.replace('.', ',')}.`,
    english: `${found} GB are left for recordings that will need ${wanted}.`,
  }),
  'stream-not-configured': () => ({
    message: 'Cette salle est diffusée, et OBS n’a pas d’adresse de diffusion.',
    english: 'This room is streamed, and OBS has no address to stream to.',
  }),
  'no-audio': () => ({
    message: 'OBS n’a aucune source de son.',
    english: 'OBS has no source of sound.',
  }),
  'audio-muted': ({ source }) => ({
    message: `La source de son « ${source} » est coupée.`,
    english: `The source of sound “${source}” is muted.`,
  }),
  'audio-silent': () => ({
    message: 'Aucun son n’arrive dans OBS : faites parler quelqu’un au micro.',
    english: 'No sound reaches OBS: have somebody speak at the microphone.',
  }),
  'inset-missing': (finding) => ({
    message: `L’incrustation de la langue des signes (« ${finding.wanted} ») manque dans la scène « ${finding.scene} »${cueFr(finding)}.`,
    english: `The sign-language inset (“${finding.wanted}”) is missing in the scene “${finding.scene}”${cueEn(finding)}.`,
  }),
  'captions-missing': (finding) => ({
    message: `Le bandeau de sous-titres (« ${finding.wanted} ») manque dans la scène « ${finding.scene} »${cueFr(finding)}.`,
    english: `The caption band (“${finding.wanted}”) is missing in the scene “${finding.scene}”${cueEn(finding)}.`,
  }),
  'slow-cut': ({ found }) => ({
    message: `Une coupure mettra ${found?.replace('.', ',')} s à cacher l’image : c’est la durée de la transition d’OBS.`,
    english: `A cut will take ${found} s to hide the picture: that is how long OBS’s transition lasts.`,
  }),
  'no-studio-mode': () => ({
    message: 'Le mode Studio d’OBS est éteint : il n’y a pas de scène suivante à montrer.',
    english: 'OBS’s studio mode is off: there is no preview to show.',
  }),
}

export const findingSentence = (finding: Finding): Sentence => sentences[finding.kind](finding)
