import { ipcMain, type WebContents } from 'electron'
import type { z } from 'zod'
import { isTrustedSender } from './trusted-sender.ts'

/**
 * The one way to answer a page: its window's own frame, of the station's exact origin, with the one argument that the
 * schema describes. Whoever fails one of these learns only that it was refused.
 * `origin`: the station's, null while there is none.
 */
export function createHandle(origin: () => string | null) {
  return <Input>(
    channel: string,
    schema: z.ZodType<Input>,
    run: (input: Input, sender: WebContents) => void | Promise<void>,
  ): void =>
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (!isTrustedSender(event.senderFrame, origin())) throw new Error('refused')
      const parsed = schema.safeParse(args[0])
      if (!parsed.success || args.length !== 1) throw new Error('refused')
      await run(parsed.data, event.sender)
    })
}
