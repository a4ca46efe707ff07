import { createBuckets } from '../../electron/station/bucket.ts'
import type { Dispatcher } from '../../electron/station/commands/dispatcher.ts'
import type { Caller } from '../../electron/station/commands/handler.ts'
import { forbidden } from '../../electron/station/commands/problems.ts'
import type { Publisher } from '../../electron/station/views/publisher.ts'
import { commands, isCommandName, isViewName } from '../../shared/contract/contract.ts'
import { problemOf } from '../../shared/contract/problem.ts'

/** One act of an organiser, for the audit: the invitation's id and the act, never the content that was read or sent. */
export interface OrganiserAct {
  readonly organiserId: string
  readonly act: 'entered' | 'left' | 'read' | 'refused'
  /** The view that was read, or the view or command that was refused. Null if no view or command has that name. */
  readonly of: string | null
}

/**
 * A page requests five views, and requests them again after each cut. A script that uses up the budget is told to wait.
 */
const rate = { burst: 60, perSecond: 5 } as const
const tooMany = { problem: problemOf('too-many', 429) }

/**
 * Limits the rate of organisers' requests and reports each act, over http and sockets alike. Other roles pass
 * unchanged.
 */
export function createOrganiserActs(onAct: (act: OrganiserAct) => void) {
  const buckets = createBuckets(rate, () => performance.now())
  const organiserOf = ({ role, accessId }: Caller): string | null => (role === 'organiser' ? accessId : null)

  return {
    /** Organisers read and give no command. */
    commands:
      (dispatch: Dispatcher): Dispatcher =>
      async (name, input, id, caller, agoMs) => {
        const organiserId = organiserOf(caller)
        if (organiserId === null) return dispatch(name, input, id, caller, agoMs)
        if (!buckets.take(organiserId)) return tooMany
        const known = isCommandName(name) ? name : null
        onAct({ organiserId, act: 'refused', of: known })
        return { problem: known === null ? problemOf('unknown-command', 404) : forbidden(commands[known].roles) }
      },

    views(publisher: Publisher): Publisher {
      const heard = <Answer extends object>(name: string, caller: Caller, read: () => Answer) => {
        const organiserId = organiserOf(caller)
        if (organiserId === null) return read()
        if (!buckets.take(organiserId)) return tooMany
        const answer = read()
        onAct({ organiserId, act: 'problem' in answer ? 'refused' : 'read', of: isViewName(name) ? name : null })
        return answer
      }
      return {
        ...publisher,
        once: (name, params, caller) => heard(name, caller, () => publisher.once(name, params, caller)),
        subscribe: (name, params, caller, send) =>
          heard(name, caller, () => publisher.subscribe(name, params, caller, send)),
      }
    },
  }
}
