import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../../shared/contract/check-in.ts'
import { Button } from '../../../ui/button.tsx'
import type { Outcome } from '../person.ts'
import { type DeskGesture, type DeskKeys, keyOf } from '../use-desk-keys.ts'
import { PrintStrip } from './print-strip.tsx'

interface VerdictFootProps {
  readonly outcome: Outcome
  readonly keys: DeskKeys
  readonly onSearch: () => void
}

/** What one most likely does next after each verdict, the strongest first. */
const gestures: Readonly<Record<Verdict, readonly DeskGesture[]>> = {
  admitted: ['undo', 'reprint'],
  'already-admitted': ['reprint', 'substitute', 'details'],
  'unknown-code': ['register'],
  'badge-replaced': ['details', 'reprint'],
  cancelled: ['overrule', 'substitute'],
  unpaid: ['overrule', 'substitute'],
  'remote-only': ['onSite', 'overrule'],
  'wrong-day': ['overrule', 'details'],
  'not-registered-for-session': ['overrule', 'details'],
  'session-full': ['overrule', 'details'],
}

const icons = { undo: 'undo', reprint: 'print', substitute: 'user', register: 'plus' } as const

export const VerdictFoot = ({ outcome, keys, onSearch }: VerdictFootProps) => {
  const { t } = useTranslation('reception')
  const { verdict, overrulableBy } = outcome
  const say = verdict === 'admitted' ? '' : t(`verdict.${verdict}.say`)
  const offered = gestures[verdict].filter((gesture) => keys.can(gesture))
  return (
    <footer className="v-foot">
      {verdict === 'admitted' && <PrintStrip outcome={outcome} />}
      {verdict === 'unknown-code' && (
        <Button kind="fill" icon="search" onClick={onSearch}>
          {t('panel.searchByName')}
        </Button>
      )}
      {offered.map((gesture, place) => (
        <Button
          key={gesture}
          kind={place === 0 && verdict !== 'admitted' && verdict !== 'unknown-code' ? 'fill' : 'plain'}
          keyName={keyOf[gesture]}
          onClick={() => keys.do(gesture)}
          {...(gesture in icons && { icon: icons[gesture as keyof typeof icons] })}
        >
          {t(gesture === 'overrule' && overrulableBy === 'pilot' ? 'keys.askPilot' : `keys.${gesture}`)}
        </Button>
      ))}
      {say !== '' && <p className="v-say">{t('panel.say', { say })}</p>}
    </footer>
  )
}
