/** Offers a text as a file. With a `blob:` address, because the page's policy allows no `data:` address. */
export const downloadText = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Once the download has begun, it holds the blob itself.
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
