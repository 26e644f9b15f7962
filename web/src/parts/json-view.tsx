/**
 * A readable view of JSON text. Lines and indentation come from the style sheet, so the text itself is the sample's,
 * character for character; JSON inside a string is shown opened below the string.
 *
 * @module
 */
import { counted } from './figures.ts'
import { jsonTokens, membersIn, stringOf, type JsonMember, type JsonNode } from './json-tokens.ts'

/** Below this depth, objects with more members than `manyMembers` start closed. */
const openDepth = 1
const manyMembers = 12
/** Text with more of them is shown as it stands: as lines it would be slow, and nobody would read it. */
const mostMembers = 2_000
/** Strings in strings in strings: opened so often. */
const maxOpened = 6

export function JsonView({ text, label }: { text: string; label: string }) {
  return (
    <div class="json-box">
      <div class="json-tools">
        <button type="button" hidden data-json-toggle aria-label={`Collapse all of: ${label}`}>
          Collapse all
        </button>
        <button type="button" class="copy" hidden data-copy-json data-what="the JSON" aria-label="Copy: the JSON">
          Copy
        </button>
      </div>
      <div class="json" role="group" aria-label={label} tabIndex={0} translate={false} data-json>
        <JsonLines text={text} opened={0} />
      </div>
    </div>
  )
}

function JsonLines({ text, opened }: { text: string; opened: number }) {
  const json = jsonTokens(text)
  if (json === undefined || membersIn(json.node) > mostMembers) return <span class="json-raw">{text}</span>
  return (
    <>
      <Blank text={json.before} />
      <Value node={json.node} depth={0} opened={opened} />
      <Blank text={json.after} />
    </>
  )
}

interface ValueProps {
  node: JsonNode
  depth: number
  opened: number
  /** What stands before the value on its line, and after it. */
  lead?: JsonMember
}

function Value({ node, depth, opened, lead }: ValueProps) {
  if (!('members' in node)) {
    return (
      <>
        <Lead member={lead} />
        <span class={`json-${node.kind}`}>{node.text}</span>
        <Mark text={lead?.after ?? ''} />
        {node.kind === 'string' ? <Opened token={node.text} opened={opened} /> : undefined}
      </>
    )
  }
  if (node.members.length === 0) {
    return (
      <>
        <Lead member={lead} />
        <Mark text={node.open + node.close} />
        <Mark text={lead?.after ?? ''} />
      </>
    )
  }
  return <Container node={node} depth={depth} opened={opened} lead={lead} />
}

interface ContainerProps {
  node: Extract<JsonNode, { members: unknown }>
  depth: number
  opened: number
  lead: JsonMember | undefined
}

function Container({ node, depth, opened, lead }: ContainerProps) {
  const { kind, members } = node
  const size = kind === 'object' ? counted(members.length, 'key') : counted(members.length, 'item')
  return (
    <details class="json-node" open={depth < openDepth || members.length <= manyMembers}>
      <summary data-size={` … ${node.close} ${size}`}>
        <Lead member={lead} />
        <Mark text={node.open} />
      </summary>
      <div class="json-members">
        {members.map((member, i) => (
          <div key={i} class="json-member">
            <Value node={member.value} depth={depth + 1} opened={opened} lead={member} />
          </div>
        ))}
      </div>
      <Mark text={node.close} />
      <Mark text={lead?.after ?? ''} />
    </details>
  )
}

function Lead({ member }: { member: JsonMember | undefined }) {
  if (member?.key === undefined) return undefined
  return (
    <>
      <span class="json-key">{member.key}</span>
      <span class={`json-mark${member.colon === ':' ? ' tight' : ''}`}>{member.colon}</span>
    </>
  )
}

/** JSON that the string holds. It is a second look at the same characters, so it is marked as such. */
function Opened({ token, opened }: { token: string; opened: number }) {
  const inner = stringOf(token)
  if (opened >= maxOpened || !/^\s*[{[]/.test(inner) || jsonTokens(inner) === undefined) return undefined
  return (
    <div class="json-opened" data-opened>
      <span class="json-opened-title">JSON inside this string</span>
      <JsonLines text={inner} opened={opened + 1} />
    </div>
  )
}

function Mark({ text }: { text: string }) {
  return text === '' ? undefined : <span class="json-mark">{text}</span>
}

function Blank({ text }: { text: string }) {
  return text === '' ? undefined : <span>{text}</span>
}
