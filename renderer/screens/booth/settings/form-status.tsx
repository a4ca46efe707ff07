import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import type { FormState } from './use-form-order.ts'

export const FormStatus = ({ state }: { readonly state: FormState }) => (
  <NoticeArea>
    {state.is === 'refused' && (
      <Status tone="stop" shape="stop">
        {state.words}
      </Status>
    )}
    {state.is === 'done' && (
      <Status tone="ok" shape="ok">
        {state.words}
      </Status>
    )}
  </NoticeArea>
)
