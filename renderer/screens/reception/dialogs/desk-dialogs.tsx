import { useCallback, useState } from 'react'
import { isAddress } from '../../../../shared/domain/check-in/scanned-code.ts'
import { type DeskDialog, useDesk } from '../desk-context.tsx'
import { AttentionDialog } from './attention-dialog.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DetailsDialog } from './details-dialog.tsx'
import { DoorDialog } from './door-dialog.tsx'
import { GroupDialog } from './group-dialog.tsx'
import { JobsDialog } from './jobs-dialog.tsx'
import { OnSiteDialog } from './on-site-dialog.tsx'
import { OtherDisagreementDialog } from './other-disagreement-dialog.tsx'
import { OverruleDialog } from './overrule-dialog.tsx'
import { QueueDialog } from './queue-dialog.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { ReprintDialog } from './reprint-dialog.tsx'
import { RollDialog } from './roll-dialog.tsx'
import { BehindProvider } from './scanned-behind.tsx'
import { StationDialog } from './station-dialog.tsx'
import { SubstituteDialog } from './substitute-dialog.tsx'
import { UndoDialog } from './undo-dialog.tsx'
import { useAddressBehind } from './use-address-behind.ts'
import { useScanBehindDialog } from './use-scan-behind-dialog.ts'

interface DeskDialogsProps {
  readonly dialog: DeskDialog
  readonly onChoose: (checkpoint: string) => void
}

export const DeskDialogs = ({ dialog, onChoose }: DeskDialogsProps) => {
  const { scan } = useDesk().passages
  const [scanned, setScanned] = useState<{ readonly dialog: DeskDialog; readonly id: string } | null>(null)
  const onScan = useCallback((id: string) => setScanned({ dialog, id }), [dialog])
  const lookUp = useAddressBehind()
  const pass = useCallback(
    (code: string, id: string) => (isAddress(code) ? lookUp(code, id) : void scan(code, id)),
    [lookUp, scan],
  )
  useScanBehindDialog(pass, onScan)
  return (
    <BehindProvider value={scanned?.dialog === dialog ? scanned.id : null}>
      <OpenDialog dialog={dialog} onChoose={onChoose} />
    </BehindProvider>
  )
}

const OpenDialog = ({ dialog, onChoose }: DeskDialogsProps) => {
  switch (dialog.kind) {
    case 'door':
      return <DoorDialog onChoose={onChoose} />
    case 'register':
      return <RegisterDialog typed={dialog.typed} />
    case 'group':
      return <GroupDialog organisation={dialog.organisation} />
    case 'onSite':
      return <OnSiteDialog person={dialog.person} />
    case 'details':
      return <DetailsDialog attendeeId={dialog.attendeeId} />
    case 'reprint':
      return <ReprintDialog person={dialog.person} />
    case 'attention':
      return <AttentionDialog person={dialog.person} />
    case 'undo':
      return <UndoDialog person={dialog.person} admissionIds={dialog.admissionIds} />
    case 'overrule':
      return <OverruleDialog person={dialog.person} verdict={dialog.verdict} by={dialog.by} />
    case 'substitute':
      return <SubstituteDialog person={dialog.person} />
    case 'conflict':
      return <ConflictDialog conflict={dialog.conflict} />
    case 'disagreement':
      return <OtherDisagreementDialog disagreement={dialog.disagreement} />
    case 'jobs':
      return <JobsDialog />
    case 'queue':
      return <QueueDialog printer={dialog.printer} />
    case 'station':
      return <StationDialog />
    case 'roll':
      return <RollDialog printer={dialog.printer} />
  }
}
