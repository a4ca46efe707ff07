import { problemOfError } from '../commands/problems.ts'

interface Ends {
  disconnect(close: boolean): unknown
}
type OnError = (error: unknown) => void

/**
 * A page's frame has triggered a bug. A waiting caller gets the problem; a page that waits for no answer is
 * disconnected and reconnects.
 */
export const answerFailed =
  (onError: OnError) =>
  (socket: Ends) =>
  (error: unknown, frame: readonly unknown[] = []): void => {
    const problem = problemOfError(error, onError)
    const answer = frame.at(-1)
    if (typeof answer === 'function') answer({ problem })
    else socket.disconnect(true)
  }

/** As `answerFailed`, for links: the sender's link is ended. */
export const endFailed =
  (onError: OnError) =>
  (socket: Ends) =>
  (error: unknown): void => {
    onError(error)
    socket.disconnect(true)
  }
