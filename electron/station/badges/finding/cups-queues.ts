import { textsOf } from '../drivers/ipp/answer.ts'
import { ask } from '../drivers/ipp/ask.ts'
import { encodeRequest, integer, keywords, operations } from '../drivers/ipp/request.ts'
import { addressProblem } from '../drivers/registry.ts'
import type { TcpAddress } from '../drivers/tcp/address.ts'
import { type FoundPrinter, mostFound, shownName } from './found-printer.ts'

/** The queues of this machine's CUPS; none where there is no CUPS. */
export async function cupsQueues(server: TcpAddress, ms: number): Promise<FoundPrinter[]> {
  const requestId = 1
  const about = [integer('limit', mostFound), keywords('requested-attributes', ['printer-name', 'printer-info'])]
  const body = encodeRequest({ operation: operations.cupsGetPrinters, requestId, about })
  const limits = { connectMs: ms, answerMs: ms, signal: new AbortController().signal }
  const answer = await ask(server, '/', body, requestId, limits)
  if ('fault' in answer) return []
  return answer.printers.slice(0, mostFound).flatMap((group) => {
    const [address = ''] = textsOf(group, 'printer-name')
    const [info = ''] = textsOf(group, 'printer-info')
    if (addressProblem('cups', address) !== null) return []
    return [{ name: shownName(info) || shownName(address), driver: 'cups' as const, address }]
  })
}
