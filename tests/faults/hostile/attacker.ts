import { isCommandName } from '../../../shared/contract/contract.ts'
import type { Random } from '../../support/random.ts'
import type { StationProcess } from '../../support/station-process.ts'
import type { SyntheticPerson } from '../../support/synthetic-people.ts'
import { insist } from '../scenario.ts'
import { checkAnswer, checkOutcome, checkRawAnswer } from './answers.ts'
import { exampleOf, type Known, type Target, targets } from './examples.ts'
import { createHttp } from './http.ts'
import { mutated } from './mutate.ts'
import { oddFile } from './odd-files.ts'
import { sendOddPackets } from './odd-packets.ts'
import { oddRequest } from './odd-requests.ts'
import { workbookOf } from './target-station.ts'
import { brokenJson, type Json } from './values.ts'

/** Sends hostile inputs over every transport and checks each answer. Fails on the first wrong one. */
export function createAttacker(deps: {
  readonly station: StationProcess
  readonly known: Known
  readonly tokens: readonly string[]
  readonly people: readonly SyntheticPerson[]
  readonly random: Random
}) {
  const { station, known, tokens, people, random } = deps
  const http = createHttp(station.url)
  const workbook = workbookOf(people)
  const counts = { valid: 0, mutated: 0, odd: 0, packets: 0, files: 0 }
  let [accepted, hungUp] = [0, 0]

  const pathOf = ({ kind, name }: Target) => `/api/v1/${kind}s/${name}`
  /** Sometimes a wrong token, or one of a role with few rights. */
  const tokenOf = () => (random.chance(0.85) ? station.token : random.pick([...tokens, 'nobody', '']))
  const inputOf = (target: Target): Json => mutated(exampleOf(target.schema, known, random), random)

  async function byHttp(): Promise<void> {
    const target = random.pick(targets)
    const isValid = random.chance(0.1)
    const input = isValid ? JSON.stringify(exampleOf(target.schema, known, random)) : inputOf(target)
    const body = isValid || random.chance(0.93) ? input : brokenJson(input, random)
    counts[isValid ? 'valid' : 'mutated'] += 1
    const headers = {
      authorization: `Bearer ${tokenOf()}`,
      'content-type': 'application/json',
      ...(random.chance(0.3) && {
        'idempotency-key': random.pick([random.uuid(), random.uuid(), 'x', '1'.repeat(36)]),
      }),
    }
    const answer = await http.send('POST', pathOf(target), headers, Buffer.from(body))
    const asked = `${target.name} ${body.slice(0, 400)}`
    if (answer.status === 0) hungUp += 1
    else checkAnswer(asked, answer)
    if (answer.status !== 200) return
    accepted += 1
    if (isCommandName(target.name) && target.kind === 'command') checkOutcome(target.name, JSON.parse(answer.text))
  }

  async function byQuery(): Promise<void> {
    counts.mutated += 1
    const view = random.pick(targets.filter(({ kind }) => kind === 'view'))
    const query = encodeURIComponent(inputOf(view).slice(0, 1000).toWellFormed())
    const path = `${pathOf(view)}?${random.pick(['q', 'id', 'limit', 'since', 'organisation', '__proto__', 'q[]', ''])}=${query}`
    checkAnswer(path.slice(0, 300), await http.send('GET', path, { authorization: `Bearer ${tokenOf()}` }))
  }

  async function oddly(): Promise<void> {
    counts.odd += 1
    const target = random.pick(targets)
    const bytes = oddRequest(
      pathOf(target),
      inputOf(target),
      { host: new URL(station.url).host, token: tokenOf() },
      random,
    )
    checkRawAnswer(bytes.toString('latin1').slice(0, 600), await http.sendRaw(bytes))
  }

  async function byPackets(): Promise<void> {
    const count = random.int(5, 30)
    counts.packets += count
    const command = () => {
      const target = random.pick(targets)
      return { name: target.name, input: inputOf(target) }
    }
    for (const answer of await sendOddPackets({ url: station.url, token: tokenOf() }, count, command, random))
      insist(!/"status":500|\n\s+at /.test(answer), `over the socket: ${answer.slice(0, 300)}`)
  }

  async function byFile(): Promise<void> {
    counts.files += 1
    const file = oddFile(people, workbook, random)
    const path = `/api/v1/import/${random.pick(['attendees', 'attendees', 'attendees', 'programme'])}`
    const query = random.pick([
      '',
      '?dryRun=1',
      '?dryRun=1',
      `?mapping=${encodeURIComponent(inputOf(random.pick(targets)).slice(0, 700).toWellFormed())}`,
    ])
    const headers = {
      authorization: `Bearer ${station.token}`,
      'content-type': random.pick(['text/csv', 'application/zip', 'x']),
    }
    const answer = await http.send('POST', path + query, headers, file)
    if (answer.status === 0) hungUp += 1
    else checkAnswer(`${path}${query.slice(0, 200)} with ${file.subarray(0, 200).toString('latin1')}`, answer)
  }

  return {
    sent: () => Object.values(counts).reduce((sum, count) => sum + count),
    async attack(): Promise<void> {
      const way = random.next()
      if (way < 0.004) await byFile()
      else if (way < 0.01) await byPackets()
      else if (way < 0.06) await oddly()
      else if (way < 0.12) await byQuery()
      else await byHttp()
    },
    /** Connections that ended without an answer: a few, whose body was too large. */
    hungUp: () => hungUp,
    summary: () => `${JSON.stringify(counts).replaceAll('"', '')}, ${accepted} accepted, ${hungUp} hung up on`,
    close: () => http.close(),
  }
}
