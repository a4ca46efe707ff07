import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import { createRandom } from '../../support/random.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import { type StationProcess, type StationProcessOptions, startStation } from '../../support/station-process.ts'
import type { SyntheticPerson } from '../../support/synthetic-people.ts'

/**
 * Runs in a host's namespace, beside a station whose pages are on that host's own loopback. It starts and ends the
 * station and works at it as a person would, by order of the process that made it.
 */
export interface DriverCalls {
  start(options: StationProcessOptions): { readonly stationId: string; readonly pid: number }
  /** Everything that the station has written to its outputs. */
  output(): string
  stop(): null
  kill(): null
  command(call: { readonly name: string; readonly input: unknown }): unknown
  rows(call: { readonly name: string; readonly params: object }): readonly unknown[]
  value(call: { readonly name: string; readonly params: object }): unknown
  import(csv: string): { readonly imported: number }
  /** Starts to scan these people, one each `everyMs`. */
  scan(call: { readonly people: readonly SyntheticPerson[]; readonly everyMs: number; readonly seed: number }): null
  /** Stops scanning. Returns the ids of everybody who was admitted and of the commands that admitted them. */
  scanned(): readonly { readonly attendeeId: string; readonly commandId: string }[]
}

let station: StationProcess | undefined
let client: StationClient | undefined
let isScanning = false
let scanning: Promise<void> = Promise.resolve()
let admitted: { attendeeId: string; commandId: string }[] = []

const connected = async (): Promise<StationClient> => {
  if (!station) throw new Error('no station')
  client ??= await connectClient(station)
  return client
}

function forget(): void {
  client?.close()
  client = undefined
  station = undefined
}

const calls: { [Name in keyof DriverCalls]: (argument: never) => Promise<ReturnType<DriverCalls[Name]>> } = {
  async start(options: StationProcessOptions) {
    station = await startStation(options)
    return { stationId: station.stationId, pid: station.pid }
  },
  output: async () => station?.output() ?? '',
  async stop() {
    await station?.stop()
    forget()
    return null
  },
  async kill() {
    await station?.kill()
    forget()
    return null
  },
  async command({ name, input }: { name: CommandName; input: CommandInput<CommandName> }) {
    return await (await connected()).command(name, input, crypto.randomUUID())
  },
  rows: async ({ name, params }: { name: never; params: never }) => await (await connected()).rows(name, params),
  value: async ({ name, params }: { name: never; params: never }) => await (await connected()).value(name, params),
  import: async (csv: string) => await (await connected()).import(Buffer.from(csv)),
  async scan({ people, everyMs, seed }: Parameters<DriverCalls['scan']>[0]) {
    isScanning = true
    scanning = scanOn(people, everyMs, createRandom(seed))
    return null
  },
  async scanned() {
    isScanning = false
    await scanning
    const taken = admitted
    admitted = []
    return taken
  },
}

async function scanOn(people: readonly SyntheticPerson[], everyMs: number, random: ReturnType<typeof createRandom>) {
  while (isScanning) {
    await new Promise((resolve) => setTimeout(resolve, everyMs))
    const commandId = random.uuid()
    try {
      const { code } = random.pick(people)
      const reply = await (await connected()).command('checkIn.scan', { code }, commandId)
      if ('outcome' in reply && reply.outcome.verdict === 'admitted') {
        const { attendee } = reply.outcome
        if (attendee && 'attendeeId' in attendee) admitted.push({ attendeeId: attendee.attendeeId, commandId })
      }
    } catch {
      // The station was killed before it answered.
      client = undefined
    }
  }
}

process.on('message', ({ id, call, argument }: { id: number; call: keyof DriverCalls; argument: never }) => {
  calls[call](argument).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
