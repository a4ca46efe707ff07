import { problemOfError } from '../commands/problems.ts'

interface Ends {
  disconnect(close: boolean): unknown
}
type OnError = (error: unknown) => void

/** A bug of ours that a page's frame has met: whoever waits for an answer is told so, and a page that does not comes anew. */
export const answerFailed =
  (onError: OnError) =>
  (socket: Ends) =>
  (error: unknown, frame: readonly unknown[] = []): void => {
    const problem = problemOfError(error, onError)
    const answer = frame.at(-1)
    if (typeof answer === 'function') answer({ problem })
    else socket.disconnect(true)
  }

/** The same of a link: whoever sent the frame has no link any more. */
export const endFailed =
  (onError: OnError) =>
  (socket: Ends) =>
  (error: unknown): void => {
    onError(error)
    socket.disconnect(true)
  }
