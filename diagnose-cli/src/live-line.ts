/**
 * The one line of a terminal that is written again and again. It is never longer than the terminal is wide: a line that
 * wraps could not be taken away again.
 *
 * @module
 */
export interface LiveLine {
  /** Shows a line in the place of the former one; the empty text shows none. Nothing where there is no terminal. */
  show(text: string): void
  /** To be called before anything else is written to the same terminal. */
  clear(): void
}

/** What a stream must have; `process.stderr` does. */
export interface LineStream {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

const usualColumns = 80
/** Between the parts of a line. */
const mark = ' · '
const toStartAndErase = '\r\u001b[2K'

export function liveLine(stream: LineStream): LiveLine {
  let isShown = false
  return {
    show(text) {
      if (!stream.isTTY) return
      // One write for both, so that the line does not flicker.
      if (text !== '' || isShown) stream.write(`${isShown ? toStartAndErase : ''}${fitting(text, stream.columns)}`)
      isShown = text !== ''
    },
    clear() {
      if (isShown) stream.write(toStartAndErase)
      isShown = false
    },
  }
}

/**
 * The last column stays free: some terminals go to the next line as soon as it is filled. Where there is too little room,
 * the parts before the last one give way, and then the end.
 */
function fitting(text: string, columns: number | undefined): string {
  const width = Math.max(1, (columns ?? usualColumns) - 1)
  const parts = text.split(mark)
  while (parts.length > 2 && parts.join(mark).length > width) parts.splice(-2, 1)
  const characters = [...parts.join(mark)]
  return characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`
}
