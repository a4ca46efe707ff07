import { EventEmitter } from 'node:events'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
interface Display {
  readonly id: number
  readonly workArea: Rectangle
}

/** Two displays side by side: a laptop's and a second one. */
class Screen extends EventEmitter {
  displays: Display[] = [
    { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } },
    { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } },
  ]

  readonly getAllDisplays = (): Display[] => this.displays
  readonly getPrimaryDisplay = (): Display => this.displays[0] as Display

  /** The one that holds its centre, else the first. */
  getDisplayMatching({ x, y, width, height }: Rectangle): Display {
    const [centreX, centreY] = [x + width / 2, y + height / 2]
    const isOn = ({ workArea: area }: Display) =>
      centreX >= area.x && centreX < area.x + area.width && centreY >= area.y && centreY < area.y + area.height
    return this.displays.find(isOn) ?? this.getPrimaryDisplay()
  }

  /** For tests. */
  unplug(id: number): void {
    const gone = this.displays.find((display) => display.id === id)
    this.displays = this.displays.filter((display) => display !== gone)
    this.emit('display-removed', {}, gone)
  }
}

export const screen = new Screen()
