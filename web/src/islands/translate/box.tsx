/**
 * The translate box: a text goes in, rows come out, and nothing leaves the tab.
 *
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { eventIn } from '../event-address.ts'
import { examples } from './examples.ts'
import { PasteArea, type PastedText } from './paste-area.tsx'
import { mostCharacters, type BoxText } from './questions.ts'
import { Results } from './results.tsx'
import { isNoAnswer, type TranslatorThread } from './translator-thread.ts'
import { noAnswerWords, summary, tooLong } from './words.ts'

type Outcome =
  | { kind: 'nothing' }
  | { kind: 'refused'; words: string }
  | { kind: 'translated'; run: number; text: string; answer: BoxText }

export function TranslateBox({ thread }: { thread: TranslatorThread }) {
  const [pasted, setPasted] = useState<PastedText>({ text: '', run: 0 })
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' })
  const [isWorking, setWorking] = useState(false)
  const latest = useRef(0)
  const place = useRef<HTMLElement>(null)

  async function translate(text: string): Promise<void> {
    const run = ++latest.current
    thread.stop()
    setWorking(text.trim() !== '' && text.length <= mostCharacters)
    if (text.length > mostCharacters) return setOutcome({ kind: 'refused', words: tooLong })
    if (text.trim() === '') return setOutcome({ kind: 'nothing' })
    const answer = await thread.ask({ kind: 'translate', text })
    if (run !== latest.current) return // a newer text is being translated
    setWorking(false)
    setOutcome(
      isNoAnswer(answer)
        ? { kind: 'refused', words: noAnswerWords[answer] }
        : { kind: 'translated', run, text, answer },
    )
  }

  /** What was put in at once is shown at once, also where the rows are below the end of the screen. */
  function put(text: string): void {
    setPasted({ text, run: latest.current + 1 })
    void translate(text).then(() => text !== '' && showBelow(place.current))
  }

  useTextInAddress(put)
  const words = isWorking ? 'Translating…' : wordsOf(outcome)
  return (
    <div class="translate">
      <section class="translate-in" aria-labelledby="translate-in">
        <h2 id="translate-in" class="visually-hidden">
          Events
        </h2>
        <PasteArea pasted={pasted} isWorking={isWorking} onText={translate} onPut={put} onStop={() => thread.stop()} />
        <ExampleList />
      </section>
      <section ref={place} class="translate-out" aria-labelledby="translate-out" aria-busy={isWorking}>
        <h2 id="translate-out">Rows in MOOCdb</h2>
        <p role="status" class={outcome.kind === 'refused' ? 'refused' : 'translate-summary'}>
          {words}
        </p>
        {outcome.kind === 'nothing' ? <WhatIsShown /> : undefined}
        {outcome.kind === 'translated' ? (
          <Results key={outcome.run} text={outcome.text} answer={outcome.answer} thread={thread} />
        ) : undefined}
      </section>
    </div>
  )
}

function showBelow(place: HTMLElement | null): void {
  if (place !== null && place.getBoundingClientRect().top > 0.8 * innerHeight) place.scrollIntoView()
}

function WhatIsShown() {
  return (
    <ul class="unknown what-is-shown">
      <li>Whether a rule translates the event, nobody has written one yet, or it cannot be read.</li>
      <li>Its rows, by table: what the learner did, on which page, with which answer.</li>
      <li>The fields that fed each column, found by changing them one by one; the columns that stay empty.</li>
      <li>The fields that nothing reads.</li>
    </ul>
  )
}

function wordsOf(outcome: Outcome): string {
  if (outcome.kind === 'nothing') return 'Paste an event, or take an example. You will see:'
  return outcome.kind === 'refused' ? outcome.words : summary(outcome.answer)
}

/** An address may name an example, or hold a sample of the panorama, which is then taken out. It never has what was pasted. */
function useTextInAddress(put: (text: string) => void): void {
  useEffect(() => {
    const take = (): void => {
      const example = examples.find(({ name }) => location.hash === `#example-${name}`)
      const event = eventIn(location.hash)
      if (event !== undefined) history.replaceState(null, '', location.pathname)
      const text = example?.text ?? event
      if (text !== undefined) put(text)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
}

function ExampleList() {
  return (
    <nav class="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">
        Examples <span class="hint">with invented people</span>
      </h3>
      <ul>
        {examples.map(({ name, title }) => (
          <li key={name}>
            <a href={`#example-${name}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
