import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseUnavailable } from '../event-log/database.ts'
import { parseOptions, UsageError } from '../parse-options.ts'
import { logError } from '../program-log.ts'
import { lockedSentences } from '../sealing/sealing-words.ts'
import { FolderLocked } from '../sealing/unlock-folder.ts'
import { faultSentences } from '../wording.ts'
import { archiveFile } from './archive-commands.ts'
import { type CommandOptions, type Ending, pipeClosed } from './command-options.ts'
import { exportFile, importFile, openLink, openSealed, pair, purge, restoreCopy, verify } from './commands.ts'
import { disclose } from './disclose.ts'
import { typedCode } from './typed-code.ts'

const usage = `npm run regie -- COMMANDE [options]

  import FICHIER     inscriptions en CSV ou XLSX (--dry-run : ne rien écrire ; --mapping JSON)
  export             toutes les fiches en CSV (--out FICHIER ; --lang en : en anglais)
  archive            l’événement entier en un fichier signé (--out FICHIER)
  open-sealed FICHIER  ouvre ce que le nuage garde scellé : son export, ou le texte d’un pg_dump (--out FICHIER)
  disclose           tout ce que ce dossier permet de lire, une ligne de JSON par chose (--out FICHIER)
  verify             chaînes, suites et projections ; dit la première anomalie (--archive FICHIER : d’une archive, sans
                     la base, sur n’importe quelle machine ; --key CLÉ : signée par cette clé du pilote)
  restore            remet une copie en place (--from DOSSIER ou FICHIER, --code CODE de la fiche de secours, avec ou
                     sans guillemets, espaces, tirets et capitales)
  purge              efface des personnes (--id ID, autant que voulu), ou, après l’événement, les questions et les votes du
                     public (--lane audience ; --lang en : la réponse en anglais) ; ou par finalité, avec un procès-verbal :
                     --purpose people, --purpose audience, --due (tout ce dont la date est venue) ; --out FICHIER.pdf
  open               un nouveau lien de pilotage pour le poste qui tourne
  pair               un code pour relier un poste (--role reception|booth|moderator|pilot, --name NOM)
  rehearse           une matinée entière sur cette machine : 8 postes, 2 300 arrivées, des câbles débranchés
                     (--seconds N : sa durée, 180 sans option)

  --data DOSSIER     le dossier des données (par défaut celui de npm start)
  --key-file FICHIER la clé de la base, si elle n’est pas dans ce dossier
  --json             la réponse pour un programme

Un dossier scellé s’ouvre par la variable REGIE_PASSPHRASE, ou par la phrase de passe tapée au terminal.

Codes de sortie : 0 fait ; 1 refusé, et pourquoi ; 2 anomalie dans les données ; 3 fait, mais des lignes sont refusées
ou des questions gardées ;
141 ce qui lisait la sortie s’est arrêté.
`

const options = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'key-file': { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  from: { type: 'string' },
  code: { type: 'string' },
  id: { type: 'string', multiple: true },
  lane: { type: 'string' },
  purpose: { type: 'string' },
  due: { type: 'boolean' },
  archive: { type: 'string' },
  key: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  seconds: { type: 'string' },
} as const

async function run(): Promise<Ending> {
  process.umask(0o077)
  const args = process.argv.slice(2)
  const { values, positionals } = parseOptions({ args, options, allowPositionals: true }, usage)
  const [command, file] = positionals
  if (values.help || command === undefined) return { code: values.help ? 0 : 1, text: usage, json: null }
  const given: CommandOptions = {
    folder: resolve(values.data ?? join(process.env.REGIE_HOME ?? join(homedir(), '.regie'), 'station')),
    from: values.from,
    code: typedCode(values.code, positionals.slice(1)),
    mapping: values.mapping,
    out: values.out,
    lang: values.lang,
    dryRun: values['dry-run'] ?? false,
    quiet: values.json ?? false,
    ids: values.id ?? [],
    lane: values.lane,
    purpose: values.purpose,
    isDue: values.due ?? false,
    archive: values.archive,
    key: values.key,
    keyFile: values['key-file'] === undefined ? undefined : resolve(values['key-file']),
    role: values.role,
    name: values.name,
  }
  switch (command) {
    case 'import':
      return file === undefined
        ? { code: 1, text: 'Indiquez le fichier à importer.', json: null }
        : importFile(file, given)
    case 'export':
      return exportFile(given)
    case 'archive':
      return archiveFile(given)
    case 'open-sealed':
      return file === undefined
        ? { code: 1, text: 'Indiquez l’export du nuage, ou le texte d’un pg_dump.', json: null }
        : openSealed(file, given)
    case 'verify':
      return verify(given)
    case 'disclose':
      return disclose(given)
    case 'restore':
      return restoreCopy(given)
    case 'purge':
      return purge(given)
    case 'open':
      return openLink(given)
    case 'pair':
      return pair(given)
    case 'rehearse':
      return (await import('./rehearsal.ts')).rehearsal(
        { ...given, folder: values.data === undefined ? undefined : given.folder, entry: import.meta.url },
        values.seconds,
      )
    default:
      return { code: 1, text: `Commande inconnue : ${command}.\n\n${usage}`, json: null }
  }
}

function failure(error: unknown): Ending {
  if (isClosedPipe(error)) return { code: pipeClosed, text: '', json: null }
  if (error instanceof UsageError) return { code: 1, text: error.message, json: null }
  if (error instanceof FolderLocked) return { code: 1, text: lockedSentences[error.by], json: { fault: error.by } }
  if (error instanceof DatabaseUnavailable)
    return {
      code: error.fault === 'unreadable' ? 2 : 1,
      text: faultSentences[error.fault],
      json: { fault: error.fault },
    }
  const { code } = (error ?? {}) as { code?: string }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return { code: 1, text: 'Le fichier ne peut pas être lu.', json: { fault: code } }
  logError(error)
  return { code: 1, text: 'La commande n’a pas abouti.', json: null }
}

/** The reader has closed the pipe, as in `regie export | head`. */
const isClosedPipe = (error: unknown): boolean => (error as { code?: string } | null)?.code === 'EPIPE'

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) throw error
    process.exitCode = pipeClosed
  })

void run()
  .catch(failure)
  .then(({ code, text, json }) => {
    process.exitCode = code
    if (code === pipeClosed) return
    const out = code === 0 || code === 3 ? process.stdout : process.stderr
    if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(json ?? { message: text })}\n`)
    else if (text) out.write(`${text}\n`)
  })
