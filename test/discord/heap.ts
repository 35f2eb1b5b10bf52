// The heap of a running program, measured from outside through the DevTools protocol, so that the program needs no door for it.
import { once } from 'node:events'
import { WebSocket } from 'ws'

/** @param inspector the address that `node --inspect` prints. Bytes in use after a full collection. */
export async function heapAfterCollection(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector)
  await once(socket, 'open')
  let last = 0
  const call = async (method: string) => {
    const id = ++last
    socket.send(JSON.stringify({ id, method }))
    for (;;) {
      const [data] = await once(socket, 'message')
      const answer = JSON.parse(String(data)) as { id?: number; result?: { usedSize?: number } }
      if (answer.id === id) return answer.result ?? {}
    }
  }
  await call('HeapProfiler.collectGarbage')
  const { usedSize = 0 } = await call('Runtime.getHeapUsage')
  // A program that ends would wait for its debugger.
  socket.close()
  await once(socket, 'close')
  return usedSize
}
