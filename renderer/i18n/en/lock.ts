import type { lock as french } from '../fr/lock.ts'
import type { TranslationOf } from '../translation.ts'

export const lock: TranslationOf<typeof french> = {
  openTitle: 'This station is sealed',
  openText: 'Its data can be read with its passphrase alone.',
  newTitle: 'Seal this station',
  newText: 'Choose a passphrase: without it nobody reads what this station holds, even with the disk in their hands.',
  keep: 'Keep it apart from this computer. If it is lost nobody can find it again: only the copy and the recovery sheet are left.',
  passphrase: 'Passphrase',
  atLeast: 'at least eight characters',
  again: 'The same once more',
  open: 'Open the station',
  seal: 'Seal and open',
  opening: 'The station is opening…',
  needed: 'Type the passphrase.',
  different: 'The two are not the same.',
  'wrong-passphrase': 'This passphrase is wrong. Check capitals and the keyboard’s language.',
  'passphrase-too-short': 'It is too short: at least eight characters.',
  'too-many-tries': 'Too many tries: the next one is possible in {{left}}.',
  'station-not-started':
    'The passphrase is right, but the station could not start. The reason is where it was started.',
  away: 'The station does not answer. Start it again, then reload this page.',
}
