import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { usePrintMessage } from '../../../ui/print-message.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import { linkToList } from '../attendees/list-names.ts'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { Empty } from '../parts/empty.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { BatchDialog } from './batch-dialog.tsx'
import { BoxDialog } from './box-dialog.tsx'
import { DelegationDialog } from './delegation-dialog.tsx'
import { ResumeElsewhere } from './resume-elsewhere.tsx'

type Batch = ViewRow<'printBatches'>

interface BatchesCardProps {
  readonly batches: readonly Batch[]
  readonly printers: readonly ViewRow<'printers'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** Badges printed before the doors open, in boxes; the newest batch first. */
export const BatchesCard = ({ batches, printers, timeZone, stale }: BatchesCardProps) => {
  const { t } = useTranslation('pilot')
  const [open, setOpen] = useState<'batch' | 'delegation' | null>(null)
  const close = () => setOpen(null)
  const add = (
    <div className="pad-top-3 line rule-top wrap">
      <Button kind={batches.length === 0 ? 'primary' : 'plain'} icon="plus" onClick={() => setOpen('batch')}>
        {t('badges.batch.add')}
      </Button>
      <Button onClick={() => setOpen('delegation')}>{t('badges.delegation.add')}</Button>
    </div>
  )
  const newestFirst = [...batches].sort((a, b) => Date.parse(b.plannedAt) - Date.parse(a.plannedAt))
  return (
    <Card title={t('badges.batch.title')} about={batches.length || undefined} stale={stale}>
      {batches.length === 0 ? (
        <Empty title={t('badges.batch.none')} more={t('badges.batch.noneMore')}>
          {printers.length > 0 && add}
        </Empty>
      ) : (
        <>
          {newestFirst.map((batch) => (
            <BatchRow key={batch.batchId} batch={batch} printers={printers} timeZone={timeZone} />
          ))}
          {add}
        </>
      )}
      {open === 'batch' && <BatchDialog printers={printers} onClose={close} />}
      {open === 'delegation' && <DelegationDialog printers={printers} onClose={close} />}
    </Card>
  )
}

const looks: Readonly<Record<Batch['state'], readonly [Tone, IconName]>> = {
  printing: ['accent', 'print'],
  paused: ['warn', 'warn'],
  cancelled: ['none', 'minus'],
  done: ['ok', 'ok'],
}

interface BatchRowProps {
  readonly batch: Batch
  readonly printers: readonly ViewRow<'printers'>[]
  readonly timeZone: string | undefined
}

const BatchRow = ({ batch, printers, timeZone }: BatchRowProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const inWords = usePrintMessage()
  const { batchId, state, message, badges, out, inDoubt, boxes } = batch
  const [tone, shape] = looks[state]
  const [opened, setOpened] = useState<number | null>(null)
  const own = printers.find(({ printerId }) => printerId === batch.printerId)
  const others = printers.filter((one) => one !== own && one.state !== 'away')
  const name = t('badges.batch.name', {
    time: time(batch.plannedAt),
    printer: own?.name ?? t('badges.batch.noPrinter'),
  })
  return (
    <section className="batch pad-y-3 stack rule-top" aria-label={name} data-testid="batch" data-state={state}>
      <div className="batch__h row gap-3">
        <b className="truncate fill">{name}</b>
        <Status tone={tone} shape={shape}>
          {t(`badges.batch.state.${state}`)}
        </Status>
      </div>
      <p className="num">
        {t('badges.batch.out', { count: out, out: number(out), all: number(badges) })}
        {state === 'done' && out < badges && (
          <span className="soft">
            {' '}
            · {t('badges.batch.elsewhereOut', { count: badges - out, value: number(badges - out) })}
          </span>
        )}
        {inDoubt > 0 && (
          <span className="soft">
            {' '}
            · <a href={linkToList('in-doubt')}>{t('badges.batch.inDoubt', { count: inDoubt })}</a>
          </span>
        )}
      </p>
      <Progress label={name} value={badges === 0 ? 0 : out / badges} />
      {state === 'paused' && message !== null && (
        <Status tone="stop" shape="stop">
          {inWords(message)}
        </Status>
      )}
      <ul className="boxes flow num" aria-label={t('badges.batch.boxes')}>
        {boxes.map((box, at) => (
          <li
            key={box.label}
            className={
              box.out === box.badges ? 'box grid outlined text-small box--full tone-ok' : 'box grid outlined text-small'
            }
          >
            <b className="text-normal">{box.label}</b>
            <span>{t('badges.batch.box', { out: number(box.out), all: number(box.badges) })}</span>
            {box.out > 0 && (
              <Button
                small
                kind="quiet"
                aria-label={t('badges.batch.sheets.openOf', { box: box.label })}
                onClick={() => setOpened(at)}
              >
                {t('badges.batch.sheets.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {opened !== null && boxes[opened] && (
        <BoxDialog batchId={batchId} box={boxes[opened]} place={opened + 1} onClose={() => setOpened(null)} />
      )}
      {(state === 'printing' || state === 'paused') && (
        <div className="batch__foot row gap-3">
          <ConfirmedButton
            word={t('badges.batch.cancel')}
            on={name}
            title={t('badges.batch.cancelTitle')}
            more={t('badges.batch.cancelMore')}
            go={t('badges.batch.cancelGo')}
            command="badges.cancelBatch"
            input={{ batchId }}
          />
          {state === 'paused' && others.length > 0 && (
            <ResumeElsewhere batchId={batchId} name={name} others={others} isOnlyWay={own === undefined} />
          )}
          {(own !== undefined || state === 'printing') && <GoOnButton batchId={batchId} state={state} />}
        </div>
      )}
    </section>
  )
}

const GoOnButton = ({ batchId, state }: { readonly batchId: string; readonly state: 'printing' | 'paused' }) => {
  const { t } = useTranslation('pilot')
  const pause = useOrder('badges.pauseBatch')
  const resume = useOrder('badges.resumeBatch')
  const order = state === 'printing' ? pause : resume
  return (
    <>
      <Button
        small
        kind={state === 'paused' ? 'primary' : 'plain'}
        disabled={isBusy(order.state)}
        onClick={() => void order.give({ batchId })}
      >
        {t(state === 'printing' ? 'badges.batch.pause' : 'badges.batch.resume')}
      </Button>
      <OrderStatus {...order} />
    </>
  )
}
