import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type {
  CommandInput,
  CommandName,
  CommandOutcome,
  ListViewName,
  ViewRow,
} from '../../../shared/contract/contract.ts'
import type { StationBuild } from '../../support/station-build.ts'
import { within } from '../../support/until.ts'
import type { DriverCalls } from './driver.ts'
import type { Host } from './network.ts'

export type StationHost = ReturnType<typeof startHost>

type Call = <Name extends keyof DriverCalls>(
  name: Name,
  ...argument: Parameters<DriverCalls[Name]>
) => Promise<ReturnType<DriverCalls[Name]>>

/** A host with a driver in it, and a station that the driver starts. */
export function startHost(host: Host, build: StationBuild, folder: string, name: string) {
  const child = spawn(
    'ip',
    ['netns', 'exec', host.namespace, process.execPath, join(import.meta.dirname, 'driver.ts')],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>()
  let last = 0
  child.on('message', ({ id, result, error }: { id: number; result?: never; error?: string }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(result as never)
    else asked?.reject(new Error(`${name}: ${error}`))
  })
  const call: Call = (called, ...[argument]) =>
    within(
      `${name}: ${called}`,
      40_000,
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        child.send({ id, call: called, argument })
      }),
    )

  return {
    host,
    name,
    folder,
    call,
    start: (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
      call('start', { build, folder, args, env }),
    async done<Name extends CommandName>(command: Name, input: CommandInput<Name>): Promise<CommandOutcome<Name>> {
      const reply = (await call('command', { name: command, input })) as { outcome?: unknown; problem?: unknown }
      if (reply.problem) throw new Error(`${name}: ${command}: ${JSON.stringify(reply.problem)}`)
      return reply.outcome as CommandOutcome<Name>
    },
    rows: async <Name extends ListViewName>(view: Name, params: object = {}): Promise<ViewRow<Name>[]> =>
      (await call('rows', { name: view, params })) as ViewRow<Name>[],
    dispose(): void {
      child.disconnect()
    },
  }
}
