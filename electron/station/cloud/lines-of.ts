/** Files with longer lines are refused. */
export const mostLineBytes: number = 2 * 1024 * 1024

export class LineTooLong extends Error {}

/** The lines of a file as it is read, one at a time, so that memory holds no more than a line. @throws LineTooLong */
export async function* linesOf(file: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  for await (const chunk of file) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield rest.subarray(0, end).toString('utf8')
      rest = rest.subarray(end + 1)
    }
    if (rest.length > mostLineBytes) throw new LineTooLong('a line of this file is too long')
  }
  if (rest.length > 0) yield rest.toString('utf8')
}
