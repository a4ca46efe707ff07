import { z } from 'zod'
import { type CommandName, commands, type ViewName, views } from '../../../shared/contract/contract.ts'
import { problem } from '../../../shared/contract/problem.ts'
import { insist } from '../scenario.ts'
import type { HttpAnswer } from './http.ts'

/** Text that no answer may contain: it reveals an internal error or how the station is made. */
const tells = /\n\s+at |node_modules|SQLITE_|\/electron\/|better-sqlite3|TypeError|ZodError/

/** Checks an http answer to a request that Node's own client can send. */
export function checkAnswer(asked: string, { status, type, text }: HttpAnswer): void {
  insist(status < 500, `${asked}: ${status} ${text.slice(0, 300)}`)
  insist(!tells.test(text), `${asked}: the answer reveals internals: ${text.slice(0, 300)}`)
  if (status >= 400) {
    insist(
      type.startsWith('application/problem+json'),
      `${asked}: ${status} is not a problem, but ${type}: ${text.slice(0, 200)}`,
    )
    const said = problem.safeParse(JSON.parse(text))
    insist(said.success && said.data.status === status, `${asked}: not a problem: ${text.slice(0, 300)}`)
  }
}

/** Checks the bytes that came back for an odd request, if any did. */
export function checkRawAnswer(asked: string, answer: string): void {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
  // 505 is Node's answer to an unknown protocol version, 501 to an unknown transfer encoding.
  insist(status < 500 || status === 505 || status === 501, `${asked}: ${answer.slice(0, 400)}`)
  insist(!tells.test(answer), `${asked}: the answer reveals internals: ${answer.slice(0, 400)}`)
}

/** Checks an outcome against the contract. */
export function checkOutcome(name: CommandName, outcome: unknown): void {
  const parsed = (commands[name].outcome as z.ZodType).safeParse(outcome)
  insist(parsed.success, `${name}: the outcome does not match the contract: ${parsed.error?.message.slice(0, 300)}`)
}

/** Checks a view against the contract, and that its rows have different keys. */
export function checkView(name: ViewName, body: { rows?: unknown; value?: unknown }): void {
  const view = views[name]
  const parsed =
    view.kind === 'list' ? z.array(view.row).safeParse(body.rows) : (view.value as z.ZodType).safeParse(body.value)
  insist(parsed.success, `view ${name}: does not match the contract: ${parsed.error?.message.slice(0, 500)}`)
  if (view.kind === 'value') return
  const keys = (body.rows as Record<string, unknown>[]).map((row) => row[view.key])
  insist(new Set(keys).size === keys.length, `view ${name}: two rows have the same ${view.key}`)
}
