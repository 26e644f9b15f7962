/**
 * The translate box. Its script does the work, in the browser's tab.
 *
 * @module
 */
import { Command } from '../parts/command.tsx'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'

export function Translate({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      title="Translate"
      current="/translate"
      script={site.assets.translate}
      icon={site.assets.iconData}
      description="Paste an event of a tracking log and see the rows that it becomes in MOOCdb. It runs in this page; nothing is sent."
    >
      <div class="wrap translate-page">
        <div class="page-head">
          <h1>Translate</h1>
          <p class="lead">
            Paste an event of a tracking log, and see the rows that it becomes in MOOCdb and which of its fields fed
            which column.
          </p>
          <NothingIsSent />
        </div>
        <div id="translate-box">
          <noscript>
            <p class="unknown">
              The translation runs in your browser, and your browser runs no script. The command does the same on your
              machine, and never uses a network:
            </p>
            <Command text="npx diagnose translate event.json" />
          </noscript>
        </div>
      </div>
    </Layout>
  )
}

function NothingIsSent() {
  return (
    <details class="nothing-sent">
      <summary>
        <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
          <path d="M2 6.5l2.8 2.8L10 3.2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
        <strong>Runs in this page. Nothing is sent.</strong> How can I check that?
      </summary>
      <p>
        Your browser holds the page to it. It came with a policy that forbids every connection (
        <code>connect-src 'none'</code>) and every form (<code>form-action 'none'</code>), and it makes no request once
        it is loaded: the network tab of your browser's tools shows none. You can also disconnect, and it works on.
      </p>
      <p>
        Nothing is stored either: no cookie, no history, nothing in the address. When you close the tab, what you pasted
        is gone. Real events are private data all the same, so mind who looks at your screen.
      </p>
    </details>
  )
}
