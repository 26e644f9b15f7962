/**
 * What every page has: head, header, main, footer.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { Denominators } from '@mooc-panorama/shared/panorama/panorama.ts'
import { faviconAddress, type Site } from '../site.ts'
import { ContactLink } from './contact-link.tsx'
import { DataLine } from './data-line.tsx'

interface LayoutProps {
  site: Site
  /** What the page is about; the name of the site is added. */
  title?: string
  description: string
  /** The entry of the navigation that is marked. */
  current?: string
  denominators?: Denominators | undefined
  /** Path of a script of this page alone. */
  script?: string
  /** Address of the icon, where it is another. */
  icon?: string
  children: ComponentChildren
}

const navigation = [
  ['/events', 'Events'],
  ['/translate', 'Translate'],
  ['/diagnoses', 'Diagnoses'],
  ['/method', 'Method'],
  ['/privacy', 'Privacy'],
  ['/api', 'API'],
] as const

export function Layout(props: LayoutProps) {
  const { site, title, description, current, denominators = site.denominators, script, children } = props
  const { icon = faviconAddress } = props
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === undefined ? 'MOOC Panorama' : `${title} · MOOC Panorama`}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={site.assets.css} />
        <script type="module" src={site.assets.js} />
        {script === undefined ? undefined : <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <SiteHeader current={current} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter denominators={denominators} site={site} />
      </body>
    </html>
  )
}

function SiteHeader({ current }: { current: string | undefined }) {
  return (
    <header class="site-header">
      <div class="wrap">
        <a class="brand" href="/" aria-current={current === '/' ? 'page' : undefined}>
          <BrandMark />
          <span>MOOC Panorama</span>
        </a>
        <nav aria-label="Site">
          <ul>
            {navigation.map(([path, word]) => (
              <li key={path}>
                <a href={path} aria-current={current === path ? 'page' : undefined}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** Frequencies of event types: a few long bars and many short ones. */
function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect class="brand-ground" width="32" height="32" rx="7" />
      <path class="brand-bars" d="M7 7.5h18M7 13.2h11M7 18.8h6M7 24.5h3" />
    </svg>
  )
}

function SiteFooter({ denominators, site }: { denominators: Denominators | undefined; site: Site }) {
  return (
    <footer class="site-footer">
      <div class="wrap">
        {denominators === undefined ? undefined : <DataLine denominators={denominators} />}
        <p>
          Figures and samples are free to use under{' '}
          <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license noopener noreferrer">
            CC0 1.0
          </a>
          . <a href="/method">How they are made</a> · <a href="/privacy">What is removed, and what remains</a> ·{' '}
          <a href="/api">API</a>
          {site.contact === undefined ? undefined : (
            <>
              {' '}
              · <ContactLink site={site}>Contact</ContactLink>
            </>
          )}
        </p>
      </div>
    </footer>
  )
}
