import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useDesk } from './desk-context.tsx'
import { type Disagreement, disagreementsOf, keyOf } from './disagreement.ts'
import { nameOf } from './person.ts'

export interface ToldDisagreement {
  readonly told: Disagreement | undefined
  readonly others: number
  readonly open: () => void
}

/** What this station has to be told of a person whom another has let in too, until it was looked at here. */
export const useDisagreement = (): ToldDisagreement => {
  const desk = useDesk()
  const { rows: conflicts } = useView('conflicts', {})
  const { rows: stations } = useView('stations', {})
  const [lookedAt, setLookedAt] = useState<ReadonlySet<string>>(new Set())
  const own = stations.find(({ self }) => self)?.name
  const [told, ...others] = disagreementsOf(conflicts, own, lookedAt)
  const conflict = told?.conflict
  const open = useCallback(() => {
    if (!conflict) return
    setLookedAt((before) => new Set([...before, keyOf(conflict)]))
    desk.open({ kind: 'conflict', conflict })
  }, [conflict, desk])
  return { told, others: others.length, open }
}

/** Under the field, at once: who, where else and when, and the one key that opens it. A scanner never types it. */
export const DisagreementLine = ({ told, others, open }: ToldDisagreement) => {
  const { t } = useTranslation(['reception', 'common'])
  const { formats } = useDesk()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      event.stopPropagation()
      open()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [open])
  if (!told) return null
  const { conflict, elsewhere } = told
  return (
    <div className="strip strip--twice" role="status" data-testid="disagreement">
      <span className="st st--warn">
        <Icon name="warn" />
        <span>{nameOf(conflict)}</span>
      </span>
      <span className="grow clip">
        {t('twice.text', { station: elsewhere.station, time: formats.time(elsewhere.at) })}
        {conflict.badges > 1 && <b> · {t('twice.badges', { count: conflict.badges })}</b>}
        {others > 0 && <span className="soft"> · {t('twice.others', { count: others })}</span>}
      </span>
      <button type="button" className="btn btn--s" aria-keyshortcuts="Control+Enter" onClick={open}>
        {t('twice.open')}
        <Kbd>{t('twice.key')}</Kbd>
      </button>
    </div>
  )
}
