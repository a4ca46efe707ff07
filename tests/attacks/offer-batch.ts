import { packBatch } from '../../electron/station/replication/link-wire.ts'
import type { Batch } from '../../shared/replication/batch.ts'
import { type Ack, plainMessage } from '../../shared/replication/messages.ts'
import { within } from '../support/until.ts'

/** The part of a link's socket that carries batches and their answers. */
interface BatchSocket {
  emit(event: 'b', batch: Buffer): unknown
  on(event: 'm', listener: (message: unknown) => void): unknown
  off(event: 'm', listener: (message: unknown) => void): unknown
}

/** The hub's answer to a batch. Null if there is none within 5 s. */
export async function offerBatch(socket: BatchSocket, batch: Batch): Promise<Ack | null> {
  const answer = new Promise<Ack>((resolve) => {
    const listen = (raw: unknown) => {
      const message = plainMessage.safeParse(raw)
      if (!message.success || message.data.kind !== 'ack' || message.data.origin !== batch.origin) return
      socket.off('m', listen)
      resolve(message.data)
    }
    socket.on('m', listen)
  })
  socket.emit('b', packBatch(batch))
  return await within('an answer to a batch', 5000, answer).catch(() => null)
}
