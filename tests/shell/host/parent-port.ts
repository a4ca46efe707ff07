import { EventEmitter } from 'node:events'

/** `process.parentPort` in a station that the host started, as Electron gives it in a utility process. */
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => void process.send?.(message),
})
Object.assign(process, { parentPort })
process.on('message', ({ message }: { message: unknown }) => parentPort.emit('message', { data: message }))
// A listener keeps a process alive; a station ends when it is done.
process.channel?.unref()
