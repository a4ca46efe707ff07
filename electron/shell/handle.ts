import { ipcMain, type WebContents } from 'electron'
import type { z } from 'zod'
import { isTrustedSender } from './trusted-sender.ts'

/**
 * The only way to answer a page. The caller must be the window's main frame, from the station's exact origin, with the
 * single argument that the schema describes. A caller that fails a check learns only that it was refused. `origin`: the
 * station's, null while there is none.
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
