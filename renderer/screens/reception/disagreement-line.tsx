import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { useDisagreementWords } from '../../ui/disagreements/disagreement-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useDesk } from './desk-context.tsx'
import { type Disagreement, disagreementsOf, newsIdOf } from './disagreement.ts'
import { nameOf } from './person.ts'

export interface ToldDisagreement {
  readonly told: Disagreement | undefined
  /** This station's name. */
  readonly own: string | undefined
  readonly others: number
  readonly open: () => void
}

/** Facts of other stations that contradict this one's, until somebody looked at them here. */
export const useDisagreement = (): ToldDisagreement => {
  const desk = useDesk()
  const { rows: conflicts } = useView('conflicts', {})
  const { rows: disagreements } = useView('disagreements', {})
  const { rows: stations } = useView('stations', {})
  const [lookedAt, setLookedAt] = useState<ReadonlySet<string>>(new Set())
  const own = stations.find(({ self }) => self)?.name
  const [told, ...others] = disagreementsOf(conflicts, disagreements, own, lookedAt)
  const open = () => {
    if (!told) return
    setLookedAt((before) => new Set([...before, newsIdOf(told)]))
    desk.open(
      told.kind === 'twice'
        ? { kind: 'conflict', conflict: told.conflict }
        : { kind: 'disagreement', disagreement: told.row },
    )
  }
  return { told, own, others: others.length, open }
}

/** Below the field, at once: who, where else and when, and the key that opens it. A scanner never types that key. */
export const DisagreementLine = ({ told, own, others, open }: ToldDisagreement) => {
  const { t } = useTranslation(['reception', 'common'])
  const { formats, event } = useDesk()
  const words = useDisagreementWords(event?.timeZone)
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
  const who = told.kind === 'twice' ? nameOf(told.conflict) : words.who(told.row)
  const what =
    told.kind === 'twice'
      ? t('twice.text', { station: told.elsewhere.station, time: formats.time(told.elsewhere.at) })
      : words.told(told.row, own)
  const badges = told.kind === 'twice' ? told.conflict.badges : 0
  return (
    <div
      className="strip cuts-status flex align-center min-width-0 pad-x-5 round overflow-hidden nowrap strip--twice shade-warn"
      role="status"
      data-testid="disagreement"
    >
      <span className="st st--warn">
        <Icon name="warn" />
        <span>{who}</span>
      </span>
      <span className="grow truncate">
        {what}
        {badges > 1 && <b> · {t('twice.badges', { count: badges })}</b>}
        {others > 0 && <span className="soft"> · {t('twice.others', { count: others })}</span>}
      </span>
      <button type="button" className="btn btn--s" aria-keyshortcuts="Control+Enter" onClick={open}>
        {t('twice.open')}
        <Kbd>{t('twice.key')}</Kbd>
      </button>
    </div>
  )
}
