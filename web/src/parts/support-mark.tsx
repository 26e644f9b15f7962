/**
 * Whether a tool reads an event: word, sign and colour.
 *
 * @module
 */
import type { ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'

const paths: Record<ToolSupport['supported'], string> = {
  yes: 'M2 6.5l2.8 2.8L10 3.2',
  partly: 'M2 6h8',
  no: 'M2.5 2.5l7 7m0-7l-7 7',
}

interface SupportMarkProps {
  supported: ToolSupport['supported']
  word?: string
}

export function SupportMark({ supported, word = supported }: SupportMarkProps) {
  return (
    <span class={`support-mark ${supported}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={paths[supported]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
      <span>{word}</span>
    </span>
  )
}
