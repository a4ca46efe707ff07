import WebSocket from 'ws'

/**
 * A socket of a foreign program, which only answers pings. Resolves when it has sent its credentials, or when it was
 * greeted if it has none. Rejects if it is closed before.
 */
export function openBareSocket(
  url: string,
  auth?: object,
): { readonly socket: WebSocket; readonly stands: Promise<void> } {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    rejectUnauthorized: false,
  })
  const stands = new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('it was closed')))
    socket.on('message', (data) => {
      const text = String(data)
      if (text === '2') socket.send('3')
      else if (text.startsWith('0') && auth) socket.send(`40${JSON.stringify(auth)}`)
      if (text.startsWith('40') || (text.startsWith('0') && !auth)) resolve()
    })
  })
  return { socket, stands }
}
