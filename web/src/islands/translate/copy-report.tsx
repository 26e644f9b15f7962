/**
 * A button that copies what `diagnose translate --json` says of the text.
 *
 * @module
 */
import { useState } from 'preact/hooks'
import { isNoAnswer, type TranslatorThread } from './translator-thread.ts'

export function CopyReport({ text, thread }: { text: string; thread: TranslatorThread }) {
  const [word, setWord] = useState('Copy as JSON')
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return undefined

  async function copy(): Promise<void> {
    setWord('Tracing all fields…')
    // The report comes later, and some browsers let a page copy only at once: so they are given the promise of it.
    const report = thread.ask({ kind: 'report', text }).then((answer) => {
      if (isNoAnswer(answer)) throw new Error(answer)
      return new Blob([answer], { type: 'text/plain' })
    })
    const isCopied = await navigator.clipboard.write([new ClipboardItem({ 'text/plain': report })]).then(
      () => true,
      () => false,
    )
    setWord(isCopied ? 'Copied' : 'Not copied')
  }

  return (
    <button type="button" class="copy copy-report" aria-live="polite" onClick={() => void copy()}>
      {word}
    </button>
  )
}
