/**
 * Where events are pasted, dropped or typed.
 *
 * @module
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { exact } from '../../parts/figures.ts'
import { largeText, mostEditable, textOfFile } from './pasted.ts'
import { mostCharacters, mostEvents } from './questions.ts'

/** How long nobody types before the text is translated. */
const restMilliseconds = 400

export interface PastedText {
  text: string
  /** Tells a text that is put in again from the one that was there. */
  run: number
}

interface PasteAreaProps {
  /** What was put in last, other than by typing. */
  pasted: PastedText
  isWorking: boolean
  onText: (text: string) => void
  onPut: (text: string) => void
  onStop: () => void
}

export function PasteArea(props: PasteAreaProps) {
  const { pasted, isWorking, onPut, onStop } = props
  const { area, isHeld, send, typed, entered } = usePasting(props)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label for="events-text">One event as JSON, or one on each line</label>
      <textarea
        ref={area}
        id="events-text"
        rows={16}
        hidden={isHeld}
        {...plainText}
        aria-describedby="events-limits"
        onInput={typed}
        onPaste={(event) => entered(event, event.clipboardData)}
        onDrop={(event) => entered(event, event.dataTransfer)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        }}
      />
      {isHeld ? (
        <p class="held" tabIndex={-1}>
          A text of {exact(pasted.text.length)} characters, too long to be shown here.
        </p>
      ) : undefined}
      <Buttons isWorking={isWorking} onStop={onStop} onClear={() => (forgetExample(), onPut(''))} />
      <p id="events-limits" class="hint">
        At most {exact(mostEvents)} events and {exact(mostCharacters)} characters. Ctrl+Enter translates.
      </p>
    </form>
  )
}

/** Nothing that a browser would correct, complete or translate. */
const plainText = {
  wrap: 'soft',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  translate: false,
} as const

/** How a text comes in: by typing, by pasting, as a file, or from outside. */
function usePasting({ pasted, onText, onPut }: PasteAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isHeld, setHeld] = useState(false) // whether the text is too large for the area
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isLarge = pasted.text.length > mostEditable
  const send = (): void => {
    clearTimeout(rest.current)
    onText(isHeld ? pasted.text : (area.current?.value ?? ''))
  }

  // At once: what is typed next must not be overwritten.
  useLayoutEffect(() => {
    clearTimeout(rest.current)
    setHeld(isLarge)
    if (area.current !== null) area.current.value = isLarge ? '' : pasted.text
  }, [pasted.run])

  const typed = ({ currentTarget: own }: { currentTarget: HTMLTextAreaElement }): void => {
    clearTimeout(rest.current)
    forgetExample()
    if (own.value.length > mostEditable) return onPut(own.value)
    rest.current = setTimeout(send, restMilliseconds)
  }
  const entered = (event: Event, transfer: DataTransfer | null): void => {
    const file = transfer?.files[0]
    const text = file === undefined ? largeText(transfer) : undefined
    if (file === undefined && text === undefined) return
    event.preventDefault()
    forgetExample()
    if (text === undefined) void textOfFile(file as File).then(onPut)
    else onPut(text)
  }
  return { area, isHeld, send, typed, entered }
}

interface ButtonsProps {
  isWorking: boolean
  onStop: () => void
  onClear: () => void
}

/** The first one sends the form. */
function Buttons({ isWorking, onStop, onClear }: ButtonsProps) {
  return (
    <div class="translate-buttons">
      <button type="submit" aria-keyshortcuts="Control+Enter">
        Translate
      </button>
      <button type="button" class="plain-button" disabled={!isWorking} onClick={onStop}>
        Stop
      </button>
      <button type="button" class="plain-button" onClick={onClear}>
        Clear
      </button>
    </div>
  )
}

/** The address names an example only while it is the one that is shown. */
function forgetExample(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname)
}
