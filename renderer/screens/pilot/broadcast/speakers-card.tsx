import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { mostSpeakers } from '../../../../shared/domain/programme/replay.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { Table } from '../parts/table.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { agreement } from './replay-progress.ts'
import { SpeakerRow } from './speaker-row.tsx'

interface SpeakersCardProps {
  readonly replay: ViewRow<'replays'>
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** The people seen or heard, and their consents. */
export const SpeakersCard = ({ replay, timeZone, stale }: SpeakersCardProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('replays.setSpeakers')
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<'nameNeeded' | 'known' | 'full' | null>(null)
  const { sessionId, speakers, missing, purged } = replay
  const names = speakers.map(({ name }) => name)
  const { given, of } = agreement(replay)
  const name = (added: readonly string[]) => order.give({ sessionId, names: [...names, ...added] })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const isKnown = names.some((one) => foldText(one) === foldText(typed))
    const wrong = typed.trim() === '' ? 'nameNeeded' : isKnown ? 'known' : names.length >= mostSpeakers ? 'full' : null
    setFault(wrong)
    if (wrong === null && (await name([typed.trim()])) !== null) setTyped('')
  }
  return (
    <Card title={t('broadcast.speakers.title')} about={of === 0 ? undefined : `${given} / ${of}`} stale={stale}>
      <p className="soft">{t('broadcast.speakers.more')}</p>
      {missing.length > 0 && (
        <div className="note shade-warn broadcast__missing space-above-3 space-below-3 row gap-3">
          <Icon name="warn" size={20} />
          <p className="grow">
            {t('broadcast.speakers.missing', { count: missing.length, names: missing.join(', ') })}
          </p>
          <Button disabled={isBusy(order.state)} onClick={() => void name(missing)}>
            {t('broadcast.speakers.takeMissing', { count: missing.length })}
          </Button>
        </div>
      )}
      {speakers.length === 0 ? (
        <Empty title={t('broadcast.speakers.none')} more={t('broadcast.speakers.noneMore')} />
      ) : (
        <Table
          columns={[t('broadcast.speakers.who'), t('broadcast.speakers.word'), t('broadcast.speakers.noted')]}
          gestures
        >
          {speakers.map((speaker) => (
            <SpeakerRow
              key={speaker.speakerId}
              sessionId={sessionId}
              speaker={speaker}
              others={names.filter((one) => one !== speaker.name)}
              timeZone={timeZone}
            />
          ))}
        </Table>
      )}
      {purged === null && (
        <form className="broadcast__add align-start stack space-above-3" onSubmit={add} noValidate>
          <Field
            label={t('broadcast.speakers.add')}
            hint={t('broadcast.speakers.addHint')}
            maxLength={200}
            value={typed}
            error={fault === null ? undefined : t(`broadcast.speakers.${fault}`)}
            onChange={({ target }) => {
              setTyped(target.value)
              setFault(null)
            }}
          />
          <Button submit disabled={isBusy(order.state)}>
            {t('broadcast.speakers.addGo')}
          </Button>
          <OrderStatus state={order.state} problem={order.problem} />
        </form>
      )}
    </Card>
  )
}
