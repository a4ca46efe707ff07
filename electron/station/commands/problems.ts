import type { z } from 'zod'
import type { CommandName, commands, RefusalOf } from '../../../shared/contract/contract.ts'
import type { Role } from '../../../shared/contract/define.ts'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import { CopyUnavailable } from '../event-log/committer.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import { NotOursToWrite } from '../event-log/writing.ts'
import { KeyNotHeld } from '../keys/keyring.ts'
import { Busy } from './busy.ts'
import { inputWords } from './input-words.ts'

export const forbidden = (roles: readonly string[]): Problem => problemOf('forbidden', 403, { roles: [...roles] })

type Forbidding = {
  [Name in CommandName]: {
    [Refusal in RefusalOf<Name>]: (typeof commands)[Name]['refusals'][Refusal] extends 403 ? Refusal : never
  }[RefusalOf<Name>]
}[CommandName]

/**
 * The roles that may, for rules that answer 403 although the command allows the role. The compiler requires an entry
 * for each.
 */
const rolesNeeded: Readonly<Record<Forbidding, readonly Role[]>> = {
  'pilot-needed': ['pilot'],
  'wrong-pilot-code': ['pilot'],
  'not-your-checkpoint': ['reception', 'pilot'],
  'recovery-code-needed': ['pilot'],
  'wrong-recovery-code': ['pilot'],
  'station-revoked': [],
  'referent-needed': ['referent'],
}

/** The only station that may do this has not been heard. */
export const ownerUnreachable: Problem = problemOf('owner-unreachable', 409, {
  detail:
    'Le poste qui en décide ne répond pas, et rien n’a été fait : un badge qui lui a été demandé est peut-être déjà sorti. Attendez-le, ou reprenez ce qu’il conduit. / The station that decides this does not answer, and nothing was done: a badge asked of it may already be out. Wait for it, or take over what it runs.',
})

/** The station was stalled, and the moment of the order has passed. */
export const stationStalled: Problem = problemOf('station-stalled', 409, {
  detail:
    'Le poste était figé : l’ordre est arrivé trop tard, et rien n’a été fait. / The station was stalled: the order came too late, and nothing was done.',
})

/** The station can accept this later. Nothing was written, and the same command may be sent again under its id. */
export const busy: Problem = problemOf('busy', 429, {
  detail:
    'Le poste reçoit beaucoup de messages : celui-ci n’est pas encore pris, réessayez dans quelques secondes. / The station receives many messages: this one is not taken yet, try again in a few seconds.',
})

/** A station that was put out, or never admitted, makes requests in vain. */
export const stationRevoked: Problem = problemOf('station-revoked', 403)

/** Another station forwarded a command that each station runs for itself, or that it may not forward. */
export const notForwardable: Problem = problemOf('not-forwardable', 403)

/** This station does not hold the key: it has just joined, or its role may not hold it. */
const keysMissing: Problem = problemOf('keys-missing', 409, {
  detail:
    'Ce poste attend ses clés du pôle : rien n’a été fait. Vérifiez que le pôle est joignable, puis recommencez. / This station is waiting for its keys from the hub: nothing was done. Check that the hub can be reached, then try again.',
})

/** The problem of a rule's refusal. `detail`: a sentence, if the refusal's name does not say enough. */
export const refusedBy = (refusal: string, status: number, detail: string | undefined): Problem => {
  const roles = status === 403 ? (rolesNeeded as Readonly<Record<string, readonly Role[]>>)[refusal] : undefined
  return problemOf(refusal, status, { ...(detail !== undefined && { detail }), ...(roles && { roles: [...roles] }) })
}

/**
 * Passed to every parse of input from people or scripts. With it, `invalid` distinguishes a missing field from a wrong
 * one.
 */
export const forWords = { reportInput: true }

/** The problem of a single field outside a schema, such as a header. */
export const invalidField = (field: string, message: string, messageEn: string): Problem =>
  problemOf('invalid', 400, { errors: [{ field, message, messageEn }] })

/** Names the fields and the reasons, never the values. */
export const invalid = (error: z.ZodError): Problem =>
  problemOf('invalid', 400, {
    errors: error.issues.slice(0, 20).map((issue) => {
      const field = [
        ...issue.path.slice(0, 10).filter((part) => typeof part === 'number' || isName(String(part))),
        ...(issue.code === 'unrecognized_keys' ? issue.keys.filter(isName) : []),
      ]
        .map(String)
        .join('.')
        .slice(0, 100)
      const { fr, en } = inputWords(issue)
      return { field, message: fr, messageEn: en }
    }),
  })

/** Whether a key looks like a program's field name. Any other key may be personal text. */
const isName = (key: string): boolean => /^[a-z][A-Za-z]{0,30}$/.test(key)

/** The problem of a machine failure, without stack and without data. A bug goes to `onError` and is a 500. */
export function problemOfError(error: unknown, onError: (error: unknown) => void): Problem {
  if (error instanceof DatabaseUnavailable) return problemOf(error.fault, 503, { detail: error.message })
  if (error instanceof CopyUnavailable) return problemOf('store-unavailable', 503)
  if (error instanceof Busy) return busy
  if (error instanceof KeyNotHeld) return keysMissing
  if (error instanceof NotOursToWrite) return problemOf('pilot-station-needed', 409)
  onError(error)
  return problemOf('internal', 500)
}
