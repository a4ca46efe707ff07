import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import { fieldWords } from '../../../shared/domain/attendees/import/wording.ts'
import { frenchCount } from '../../../shared/kernel/french-count.ts'
import type { ImportReport } from '../attendees/import-runner.ts'

/** The result of an import for a terminal: counts and line numbers, without names. */
export function importText(report: ImportReport): string {
  const { imported, updated, unchanged, refusedCount, warningCount, vanished, file } = report
  const counts = [
    frenchCount(imported, 'nouvelle fiche', 'nouvelles fiches'),
    frenchCount(updated, 'mise à jour', 'mises à jour'),
    frenchCount(unchanged, 'inchangée', 'inchangées'),
    frenchCount(refusedCount, 'ligne refusée', 'lignes refusées'),
    frenchCount(warningCount, 'avertissement', 'avertissements'),
    frenchCount(vanished, 'absent du fichier', 'absents du fichier'),
  ]
  const lacks =
    file.lacks.length === 0
      ? []
      : [
          `Sans ces colonnes d’un fichier d’avant : ${file.lacks.map((field) => fieldWords[field]).join(', ')} ; ce qui en était connu reste.`,
        ]
  return [`${counts.join(', ')}.`, ...lacks, ...lost(report), ...decisions(report)].join(' ')
}

function lost({ lostChoices: { people, codes } }: ImportReport): readonly string[] {
  if (people === 0) return []
  const named = codes.slice(0, 20).map(({ code, people: ofCode }) => `${code} (${ofCode})`)
  const list = `${named.join(', ')}${codes.length > named.length ? '…' : ''}`
  const chosen = frenchCount(people, 'personne a choisi', 'personnes ont choisi')
  return [`${chosen} une séance qui n’est pas au programme : ${list} ; le choix vaudra dès qu’une séance aura ce code.`]
}

/** Rows whose changes to known data a person must look at. They are always reported. */
function decisions({ warnings }: ImportReport): readonly string[] {
  return (Object.keys(decisionWords) as (keyof typeof decisionWords)[]).flatMap((reason) => {
    const lines = warnings.filter((warning) => warning.reason === reason).map(({ line }) => line)
    if (lines.length === 0) return []
    const first = lines.slice(0, 20).join(', ')
    const named = lines.length === 1 ? `ligne ${first}` : `lignes ${first}${lines.length > 20 ? '…' : ''}`
    return [`${decisionWords[reason]}, ${named} : --json en dit le détail.`]
  })
}

const decisionWords = {
  'correction-replaced': 'Le fichier remplace des corrections faites à l’accueil',
  'order-passed-on': 'Des billets remplacés changent aussi pour les personnes qui remplacent',
  'order-kept': 'Des billets remplacés ne changent pas pour les personnes qui remplacent',
  'admitted-today': 'Le fichier annule, ou dit impayés, des billets de personnes déjà entrées aujourd’hui',
  'renamed-inside': 'Des billets changent de nom, et quelqu’un est déjà entré avec eux',
  'substitute-namesake': 'Des personnes portent le nom d’une personne saisie à l’accueil comme remplaçante',
  'transfer-apart': 'Des billets sont déjà passés à d’autres personnes à l’accueil',
} as const

/** `kept`: people whose record this station cannot read. */
export function erasedText(erased: number, kept: number): string {
  const text = `${frenchCount(erased, 'fiche effacée', 'fiches effacées')}.`
  if (kept === 0) return text
  const illegible = frenchCount(kept, 'fiche illisible', 'fiches illisibles')
  return `${text} ${illegible} sur ce poste : recommencez depuis un autre poste du pilote.`
}

/** Stations that an erasure of people has not reached. Null where it has reached all. */
export const awayText = (stations: readonly string[]): string | null =>
  stations.length === 0 ? null : `Pas encore effacé à : ${stations.join(', ')}. Chacun efface dès son retour.`

export const intactText = (events: number, streams: number): string =>
  `Journal intact : ${frenchCount(events, 'fait', 'faits')}, ${frenchCount(streams, 'fil', 'fils')}.`

/** A refusal in words. The station's details about a file are already French; the names of problems are not. */
export function refusalText(body: Record<string, unknown>): string {
  const { detail, errors = [], type } = body as Partial<Problem>
  if (detail !== undefined) return detail
  const [wrong] = errors
  if (wrong) return `Refusé : ${wrong.field}. ${wrong.message}`
  const name = type === undefined ? '' : problemName(body as Problem)
  return refusals[name] ?? (name === '' ? 'Refusé.' : `Refusé : ${name}.`)
}

const refusals: Readonly<Record<string, string>> = {
  'unknown-attendee': 'Personne inconnue : vérifiez ce que donne --id. Aucune fiche n’a été effacée.',
  'polls-open': 'Un sondage est encore ouvert : fermez-le, puis recommencez. Rien n’a été effacé.',
  'rehearsal-on': 'Une répétition est en cours : terminez-la, puis recommencez. Rien n’a été effacé.',
  'event-not-over': 'L’événement n’est pas fini : rien n’a été effacé.',
  'import-running': 'Un import est déjà en cours : attendez qu’il finisse.',
  'too-large': 'Le fichier est trop grand.',
  internal: 'Le poste n’a pas pu répondre.',
  'pilot-station-needed': 'Seul un poste de pilotage peut faire cela : recommencez là-bas.',
  'not-a-pilot-station': 'Seul un poste de pilotage peut faire cela : recommencez là-bas.',
  'station-revoked': 'Le pilote a écarté ce poste : ce qu’il note ne compte plus.',
  'no-event': 'Il n’y a pas encore d’événement sur ce poste : préparez-le d’abord.',
  'no-hub': 'Ce poste n’accueille pas encore d’autres postes : faites-en le pôle d’abord.',
  unauthorised: 'Le poste ne reconnaît pas cette demande : relancez-le, puis recommencez.',
}

/** The result for the sealed parts of a cloud's export or dump. */
export interface SealedSummary {
  readonly opened: number
  /** Parts of people, or of the public, that were erased since. They are not written out. */
  readonly erased: number
  /** Sealed for another event, or damaged. */
  readonly notOurs: number
  /** Different from what stands at that place in this station's log. */
  readonly forged: number
  /** False if the file was not read to its end. */
  readonly whole: boolean
}

export function openedText({ opened, erased, notOurs, forged, whole }: SealedSummary): string {
  if (whole && opened + erased + notOurs + forged === 0) return 'Rien de scellé dans ce fichier.'
  const parts = [
    frenchCount(opened, 'partie ouverte', 'parties ouvertes'),
    ...(erased > 0 ? [`${frenchCount(erased, 'laissée fermée', 'laissées fermées')} : effacement demandé depuis`] : []),
    ...(notOurs > 0
      ? [`${frenchCount(notOurs, 'impossible à ouvrir', 'impossibles à ouvrir')} : autre événement, ou abîmée`]
      : []),
    ...(forged > 0
      ? [`${frenchCount(forged, 'falsifiée', 'falsifiées')} : elle ne dit pas ce que dit le journal de ce poste`]
      : []),
    ...(whole ? [] : ['fichier interrompu : une ligne y est trop longue']),
  ]
  return `${parts.join(' ; ')}.`
}
