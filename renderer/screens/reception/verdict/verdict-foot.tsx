import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../../shared/contract/check-in.ts'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Outcome, personOf } from '../person.ts'
import { type DeskGesture, type DeskKeys, shortcutOf } from '../use-desk-keys.ts'
import { NewBadge, PrintStrip } from './print-strip.tsx'

interface VerdictFootProps {
  readonly outcome: Outcome
  readonly at: number
  readonly keys: DeskKeys
  readonly onSearch: () => void
}

/** The most likely next actions after each verdict, the strongest first. */
const gestures = {
  admitted: ['undo', 'reprint'],
  'already-admitted': ['reprint', 'substitute', 'details'],
  'unknown-code': ['register'],
  'badge-replaced': ['details', 'reprint'],
  'confirm-identity': ['overrule'],
  cancelled: ['overrule', 'substitute'],
  unpaid: ['overrule', 'substitute'],
  'remote-only': ['onSite', 'overrule'],
  'wrong-day': ['overrule', 'details'],
  'not-registered-for-session': ['overrule', 'details'],
  'session-full': ['overrule', 'details'],
  'session-cancelled': ['details'],
} as const satisfies Record<Verdict, readonly DeskGesture[]>
type Offered = (typeof gestures)[Verdict][number]

const icons = { undo: 'undo', reprint: 'print', substitute: 'user', register: 'plus' } as const

export const VerdictFoot = ({ outcome, at, keys, onSearch }: VerdictFootProps) => {
  const { t } = useTranslation(['reception', 'common'])
  const { change } = useDesk().passages
  const { verdict, overrulableBy } = outcome
  const asksIdentity = verdict === 'confirm-identity'
  // A void ticket, however the station tells it: nothing can be printed, and the substitute is one key away.
  const isSubstituted = verdict !== 'admitted' && Boolean(personOf(outcome)?.substitutedBy)
  const say = verdict === 'admitted' ? '' : isSubstituted ? t('substituted.say') : t(`verdict.${verdict}.say`)
  const wanted: readonly Offered[] = isSubstituted ? ['details'] : gestures[verdict]
  const offered = wanted.filter((gesture) => keys.can(gesture))
  const words = (gesture: Offered) => {
    if (isSubstituted) return t('substituted.see')
    if (gesture === 'overrule' && asksIdentity) return t('keys.confirmIdentity')
    return t(gesture === 'overrule' && overrulableBy === 'pilot' ? 'keys.askPilot' : `keys.${gesture}`)
  }
  return (
    <footer className="v-foot row gap-4">
      {verdict === 'admitted' ? <PrintStrip outcome={outcome} at={at} /> : <NewBadge outcome={outcome} at={at} />}
      {verdict === 'unknown-code' && (
        <Button kind="fill" icon="search" onClick={onSearch}>
          {t('panel.searchByName')}
        </Button>
      )}
      {offered.map((gesture, place) => (
        <Button
          key={gesture}
          kind={place === 0 && verdict !== 'admitted' && verdict !== 'unknown-code' ? 'fill' : 'plain'}
          keyName={shortcutOf[gesture]}
          onClick={() => keys.do(gesture)}
          {...(gesture in icons && { icon: icons[gesture as keyof typeof icons] })}
        >
          {words(gesture)}
        </Button>
      ))}
      {asksIdentity && (
        <Button keyName={t('common:keys.escape')} onClick={() => change({ type: 'cleared' })}>
          {t('keys.refuseIdentity')}
        </Button>
      )}
      {say !== '' && <p className="v-say text-balance grow text-normal text-right">{t('panel.say', { say })}</p>}
    </footer>
  )
}
