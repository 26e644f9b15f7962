/**
 * A command to type, with a button that copies it (shown by the script).
 *
 * @module
 */
export function Command({ text }: { text: string }) {
  return (
    <div class="command">
      <code>{text}</code>
      <CopyButton text={text} what="the command" />
    </div>
  )
}

export function CopyButton({ text, what, word = 'Copy' }: { text: string; what: string; word?: string }) {
  return (
    <button type="button" class="copy" hidden data-copy={text} data-what={what} aria-label={`${word}: ${what}`}>
      {word}
    </button>
  )
}

/** Where the command is not installed, npx offers whatever else has its name. */
export function FoundOnlyThere() {
  return (
    <p class="hint">
      In the folder of MOOC Panorama’s source, after <code>npm ci</code>; elsewhere npx would look for somebody else’s
      package of that name.
    </p>
  )
}
