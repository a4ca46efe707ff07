import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandName, CommandOutcome, ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { Status } from '../../../ui/status.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import { CopyStatus } from '../parts/copy-status.tsx'
import { isBusy, type Order } from '../parts/use-order.ts'
import { countdown, inFours, newcomer, startCommand } from './station-state.ts'

interface PairingCodeProps {
  readonly name: string
  readonly made: CommandOutcome<'stations.pair'>
  readonly before: ReadonlySet<string>
  readonly stations: readonly ViewRow<'stations'>[]
  readonly order: Pick<Order<CommandName>, 'state'>
  /** Makes another code for the same station. */
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** To be read aloud, copied or photographed. It shows when the station has joined. */
export const PairingCode = ({ name, made, before, stations, order, onAgain, onClose }: PairingCodeProps) => {
  const { t } = useTranslation('pilot')
  const id = useId()
  const now = useNow(1_000)
  const { field, copied, copy } = useCopy<HTMLTextAreaElement>()
  const leftMs = Date.parse(made.expiresAt) - now
  const arrived = newcomer(stations, name, before)
  const isOver = leftMs <= 0 && !arrived
  const command = startCommand(made)
  return (
    <Dialog title={t('stations.pair.codeTitle', { name })} about={t('stations.pair.codeMore')} wide onClose={onClose}>
      <div className="dialog__body stn__code folds gap-6 align-start">
        <div className="stack min-width-0">
          <p
            className={
              isOver || arrived
                ? 'stn__fours grid justify-between round stn__fours--off muted'
                : 'stn__fours grid justify-between round'
            }
            data-testid="pairing-code"
          >
            {inFours(made.code).map((four, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups may be alike, and never change
              <span key={index}>{four}</span>
            ))}
          </p>
          <p className="min-height-36 row gap-3 justify-between" role="status">
            {arrived ? (
              <Status tone="ok" shape="ok">
                {t('stations.pair.arrived', { name: arrived.name })}
              </Status>
            ) : isOver ? (
              <Status tone="none" shape="minus">
                {t('stations.pair.over')}
              </Status>
            ) : (
              <Status tone="wait" shape="wait">
                {t('stations.pair.awaited')}
              </Status>
            )}
            {!arrived && !isOver && (
              <span className="soft num" aria-hidden={true}>
                {t('stations.pair.left', { left: countdown(leftMs) })}
              </span>
            )}
          </p>
          <label className="text-strong" htmlFor={id}>
            {t('stations.pair.command')}
          </label>
          <textarea
            id={id}
            ref={field}
            className="stn__cmd pad-2-3 sunken round overflow-hidden ink full-width break-anywhere"
            rows={2}
            value={command}
            readOnly
            spellCheck={false}
            onFocus={({ target }) => target.select()}
          />
          <dl className="gap-x-3 flex wrap">
            <dt className="soft">{t('stations.pair.address')}</dt>
            <dd className="num">{made.linkUrl}</dd>
          </dl>
        </div>
        <div className="stn__qr stack">
          <QrCode text={command} label={t('stations.pair.qr')} />
          <p className="soft text-small">{t('stations.pair.qrMore')}</p>
        </div>
      </div>
      <footer className="dialog__foot">
        <NoticeArea>
          <CopyStatus copied={copied} />
        </NoticeArea>
        <Button onClick={onClose}>{t('stations.pair.leave')}</Button>
        {isOver ? (
          <Button kind="primary" disabled={isBusy(order.state)} onClick={onAgain}>
            {t('stations.pair.another')}
          </Button>
        ) : (
          <Button kind="primary" data-autofocus onClick={() => void copy(command)}>
            {t('stations.pair.copy')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
