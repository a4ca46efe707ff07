import WebSocket from 'ws'

/**
 * A socket as a program of somebody's own opens it, which answers pings and says nothing else; kept when it has shown what
 * it has, or when it has been greeted where it has nothing. It fails when it is closed before that.
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
