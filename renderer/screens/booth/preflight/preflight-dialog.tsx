import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Status } from '../../../ui/status.tsx'
import { keyNames } from '../keys/booth-keys.ts'
import { FormStatus } from '../settings/form-status.tsx'
import { useFormOrder } from '../settings/use-form-order.ts'
import { Findings } from './findings.tsx'
import type { Finding, Lead } from './lead.ts'
import { preflightLooks, preflightStateOf, type Summary } from './preflight-state.ts'
import { PreflightTotals } from './preflight-totals.tsx'
import { useFindingsKeys } from './use-findings-keys.ts'
import { useStateWords } from './use-state-words.ts'

interface PreflightDialogProps {
  /** The findings of the last check. Read before the dialog opens, so that it opens on the first one. */
  readonly findings: readonly Finding[]
  readonly isAway: boolean
  readonly onLead: (lead: Lead) => void
  readonly onClose: () => void
}

/** The findings of the last check of every OBS, a key to check again, and a link to each fault. */
export const PreflightDialog = ({ findings, isAway, onLead, onClose }: PreflightDialogProps) => {
  const { t } = useTranslation(['preflight', 'common'])
  const words = useStateWords()
  const order = useFormOrder()
  const { value: summary } = useValue('preflightSummary', {})
  const list = useRef<HTMLUListElement>(null)
  const foot = useRef<HTMLElement>(null)
  // There was no row to begin with, or the focused row's fault is gone.
  useEffect(() => {
    if (findings.length === 0 || document.activeElement === document.body)
      foot.current?.querySelector('button')?.focus()
  }, [findings])
  const isLooking = order.state.is === 'sending' || summary?.running === true
  const look = () => {
    if (!isLooking) void order.give('show.preflight', {})
  }
  useFindingsKeys(list, keyNames.preflight, look)
  const state = preflightStateOf(summary, isAway)
  const [tone, shape] = preflightLooks[state]
  return (
    <Dialog wide title={t('title')} about={t('about')} onClose={onClose}>
      <div className="dialog__body pf gap-4 column">
        {summary?.totals && <PreflightTotals totals={summary.totals} isOld={isAway || summary.stale} />}
        {findings.length > 0 ? (
          <Findings findings={findings} list={list} onLead={onLead} />
        ) : (
          isEmpty(summary) && <NoFindings summary={summary} />
        )}
      </div>
      <footer className="dialog__foot" ref={foot}>
        <div className="grow">
          <p className="pf__state gap-x-3 flex wrap" role="status" data-testid="preflight-state" data-state={state}>
            <Status tone={tone} shape={shape}>
              {state === 'running' ? t('progress') : words(state, summary)}
            </Status>
            {summary?.checkedAt && !isLooking && <Made at={summary.checkedAt} />}
          </p>
          {order.state.is === 'refused' ? (
            <FormStatus state={order.state} />
          ) : (
            <p className="pf__hint min-height-20 soft text-small">
              {summary?.stale && !isLooking ? t('stale.text') : findings.length > 0 && <KeysHint />}
            </p>
          )}
        </div>
        <Button kind="primary" keyName={keyNames.preflight} disabled={isLooking} onClick={look}>
          {t(summary?.checkedAt ? 'again' : 'look')}
        </Button>
      </footer>
    </Dialog>
  )
}

const KeysHint = () => {
  const { t } = useTranslation(['preflight', 'common'])
  return (
    <>
      <Kbd>↑ ↓</Kbd> {t('keys.move')} · <Kbd>{t('common:keys.enter')}</Kbd> {t('keys.go')}
    </>
  )
}

const Made = ({ at }: { readonly at: string }) => {
  const { t } = useTranslation('preflight')
  const { value: event } = useValue('event', {})
  const { timeWithSeconds } = useFormats(event?.timeZone)
  return <span className="soft num">{t('made', { time: timeWithSeconds(at) })}</span>
}

/** Nothing to list. Not while the counted findings have not arrived yet. */
const isEmpty = (summary: Summary | undefined): summary is Summary =>
  summary !== undefined && (summary.totals?.faults ?? 0) + (summary.totals?.looks ?? 0) === 0

const placeholderOf = ({ stale, totals }: Summary) => {
  if (!totals) return 'never'
  if (stale) return 'stale'
  return totals.rooms.looked === 0 ? 'nothing' : 'well'
}

/** Neither no check nor an old one means that nothing was found. */
const NoFindings = ({ summary }: { readonly summary: Summary }) => {
  const { t } = useTranslation('preflight')
  const found = placeholderOf(summary)
  const [tone, shape] = preflightLooks[found]
  return (
    <div className={`pf__none centred fill stack soft text-center pf__none--${tone}`}>
      <Icon name={shape} />
      <b className="ink title">{t(`${found}.title`)}</b>
      <p>{t(`${found}.text`)}</p>
    </div>
  )
}
