import type { Joining } from '../air/use-joining.ts'
import type { Desk } from '../desk.ts'
import { PollsDialog } from '../polls/polls-dialog.tsx'
import type { Session } from '../session/session-choice.ts'
import { ClashDialog } from './clash-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { FloorDialog } from './floor-dialog.tsx'
import { LabelsDialog } from './labels-dialog.tsx'
import { MaskDialog } from './mask-dialog.tsx'
import { MoreDialog } from './more-dialog.tsx'
import { NearDialog } from './near-dialog.tsx'
import { PublicDialog } from './public-dialog.tsx'
import { ReserveDialog } from './reserve-dialog.tsx'
import { UnmaskedDialog } from './unmasked-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { WordsDialog } from './words-dialog.tsx'

interface DeskDialogsProps {
  readonly desk: Desk
  readonly session: Session
  readonly joining: Joining
}

/** The dialog that covers the screen. Its subject may change or disappear meanwhile. */
export const DeskDialogs = ({ desk, session, joining }: DeskDialogsProps) => {
  const { opened, actions } = desk
  if (actions.clash) return <ClashDialog desk={desk} clash={actions.clash} />
  if (opened === null) return null
  if (opened.is === 'floor') return <FloorDialog desk={desk} />
  if (opened.is === 'public') return <PublicDialog desk={desk} session={session} joining={joining} />
  if (opened.is === 'polls') return <PollsDialog desk={desk} />
  if (opened.is === 'words') return <WordsDialog desk={desk} />
  const row = desk.queue.book.byId.get(opened.id ?? '')
  if (!row) return null
  switch (opened.is) {
    case 'more':
      return <MoreDialog desk={desk} row={row} />
    case 'edit':
      return <EditDialog key={row.questionId} desk={desk} row={row} />
    case 'labels':
      return <LabelsDialog desk={desk} row={row} />
    case 'mask':
      return <MaskDialog key={row.version} desk={desk} row={row} />
    case 'near':
      return <NearDialog desk={desk} row={row} />
    case 'reserve':
      return <ReserveDialog desk={desk} row={row} />
    case 'unmasked':
      return <UnmaskedDialog key={row.questionId} desk={desk} row={row} to={opened.to} />
    case 'withdraw':
      return <WithdrawDialog desk={desk} row={row} />
  }
}
