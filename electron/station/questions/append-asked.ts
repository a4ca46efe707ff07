import type { EventOf } from '../../../shared/domain/events.ts'
import type { Device } from '../commands/handler.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'

type Asked = Extract<EventOf<'question'>, { readonly type: 'QuestionAsked' }>

/** Writes a question as it was asked. A text that may tell of a danger is sealed before it is written. */
export function appendAsked(
  writing: Writing,
  questionId: string,
  asked: Omit<Asked, 'type' | 'deviceId' | 'person'> & { readonly text: string; readonly device: Device | undefined },
  safeguarding: Pick<Safeguarding, 'boxesOf'>,
): void {
  const { text, device, ...facts } = asked
  const author = device && { deviceId: device.deviceId }
  const person = facts.danger ? { box: safeguarding.boxesOf(questionId).seal(text), ...author } : { text }
  writing.append('question', questionId, { ...facts, type: 'QuestionAsked', deviceId: null, person })
  // Words are erased before the phone's id, so they are in separate parts. A sealed box may share its part with the id.
  if (author && !facts.danger) writing.append('question', questionId, { type: 'QuestionAuthorTold', person: author })
}
