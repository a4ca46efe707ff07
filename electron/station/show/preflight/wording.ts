import type { FindingKind } from '../../../../shared/domain/show/preflight.ts'
import type { PerLanguage } from '../../../../shared/kernel/language.ts'
import type { Finding } from './findings.ts'

type Say = (finding: Finding) => PerLanguage

const cueFr = ({ cue }: Finding) => (cue === undefined ? '' : ` (conducteur : « ${cue} »)`)
const cueEn = ({ cue }: Finding) => (cue === undefined ? '' : ` (cue “${cue}”)`)

const sentences: Readonly<Record<FindingKind, Say>> = {
  'no-obs': () => ({
    fr: 'Cette salle est au conducteur et n’a pas d’OBS.',
    en: 'This room is in the run of show and has no OBS.',
  }),
  'not-driven-here': () => ({
    fr: 'Un autre poste conduit cette salle : vérifiez-la de là-bas.',
    en: 'Another station drives this room: check it from there.',
  }),
  'obs-away': () => ({
    fr: 'OBS ne répond pas : rien n’a pu être vérifié ici.',
    en: 'OBS does not answer: nothing could be checked here.',
  }),
  'scene-missing': (finding) => ({
    fr: `La scène « ${finding.scene} » n’est pas dans OBS${cueFr(finding)}.`,
    en: `The scene “${finding.scene}” is not in OBS${cueEn(finding)}.`,
  }),
  'safety-scene-missing': ({ scene }) => ({
    fr: scene ? `La scène de sécurité « ${scene} » n’est pas dans OBS.` : 'Aucune scène de sécurité n’est choisie.',
    en: scene ? `The safety scene “${scene}” is not in OBS.` : 'No safety scene has been chosen.',
  }),
  'source-missing': (finding) => ({
    fr: `La scène « ${finding.scene} » ne montre aucune source${cueFr(finding)}.`,
    en: `The scene “${finding.scene}” shows no source${cueEn(finding)}.`,
  }),
  'file-missing': ({ source, wanted }) => ({
    fr: `Le fichier « ${wanted} » de la source « ${source} » n’est plus à sa place.`,
    en: `The file “${wanted}” of the source “${source}” is not where it was.`,
  }),
  'file-not-checked': ({ source }) => ({
    fr: `Le fichier de la source « ${source} » est sur l’ordinateur d’OBS : vérifiez-le là-bas.`,
    en: `The file of the source “${source}” is on the computer of OBS: check it there.`,
  }),
  'font-missing': ({ source, wanted }) => ({
    fr: `La police « ${wanted} » de la source « ${source} » n’est pas installée.`,
    en: `The font “${wanted}” of the source “${source}” is not installed.`,
  }),
  canvas: ({ found, wanted }) => ({
    fr: `L’image d’OBS est de ${found}, et non de ${wanted}.`,
    en: `The canvas of OBS is ${found}, not ${wanted}.`,
  }),
  disk: ({ found, wanted }) => ({
    fr: `Il reste ${found?.replace('.', ',')} Go pour des enregistrements qui en demanderont ${wanted?.replace('.', ',')}.`,
    en: `${found} GB are left for recordings that will need ${wanted}.`,
  }),
  'stream-not-configured': () => ({
    fr: 'Cette salle est diffusée, et OBS n’a pas d’adresse de diffusion.',
    en: 'This room is streamed, and OBS has no address to stream to.',
  }),
  'no-audio': () => ({
    fr: 'OBS n’a aucune source de son.',
    en: 'OBS has no source of sound.',
  }),
  'audio-muted': ({ source }) => ({
    fr: `La source de son « ${source} » est coupée.`,
    en: `The source of sound “${source}” is muted.`,
  }),
  'audio-silent': () => ({
    fr: 'Aucun son n’arrive dans OBS : faites parler quelqu’un au micro.',
    en: 'No sound reaches OBS: have somebody speak at the microphone.',
  }),
  'inset-missing': (finding) => ({
    fr: `L’incrustation de la langue des signes (« ${finding.wanted} ») manque dans la scène « ${finding.scene} »${cueFr(finding)}.`,
    en: `The sign-language inset (“${finding.wanted}”) is missing in the scene “${finding.scene}”${cueEn(finding)}.`,
  }),
  'captions-missing': (finding) => ({
    fr: `Le bandeau de sous-titres (« ${finding.wanted} ») manque dans la scène « ${finding.scene} »${cueFr(finding)}.`,
    en: `The caption band (“${finding.wanted}”) is missing in the scene “${finding.scene}”${cueEn(finding)}.`,
  }),
  'name-source-missing': (finding) => ({
    fr: `La source du synthé (« ${finding.wanted} ») manque dans la scène « ${finding.scene} »${cueFr(finding)} : aucun nom n’y sera affiché.`,
    en: `The lower third’s source (“${finding.wanted}”) is missing in the scene “${finding.scene}”${cueEn(finding)}: no name will be shown there.`,
  }),
  'no-studio-mode': () => ({
    fr: 'Le mode Studio d’OBS est éteint : il n’y a pas de scène suivante à montrer.',
    en: 'OBS’s studio mode is off: there is no preview to show.',
  }),
}

export const findingSentence = (finding: Finding): PerLanguage => sentences[finding.kind](finding)
