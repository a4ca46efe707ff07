/** What the shell has asked of the system, for tests to read; and what a person answers in its dialogs. */
export const recorded = {
  opened: [] as string[],
  blockers: [] as string[],
  dialogs: [] as { message: string; detail?: string; buttons?: string[] }[],
  menu: [] as { label?: string; submenu?: { label?: string; click?: () => void }[] }[],
}

/** Which button is pressed in the next dialogs; where there is none the dialog waits, as it would. */
const waiting: ((response: number) => void)[] = []
export const pressButton = (index: number): void => waiting.shift()?.(index)

export const shell = {
  async openExternal(url: string): Promise<void> {
    recorded.opened.push(url)
  },
}

export const powerSaveBlocker = {
  start: (type: string): number => recorded.blockers.push(type),
}

export const dialog = {
  showMessageBox(options: (typeof recorded.dialogs)[number]): Promise<{ response: number }> {
    recorded.dialogs.push(options)
    return new Promise((resolve) => waiting.push((response) => resolve({ response })))
  },
  /** Before anything is ready, Linux writes it to the console, as is done here. */
  showErrorBox(title: string, content: string): void {
    recorded.dialogs.push({ message: title, detail: content })
    console.error(`${title}\n${content}`)
  },
}

export const Menu = {
  buildFromTemplate: (template: typeof recorded.menu) => template,
  setApplicationMenu(template: typeof recorded.menu): void {
    recorded.menu = template
  },
}
