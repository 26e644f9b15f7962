/**
 * What every page needs to know of the site that it stands on.
 *
 * @module
 */
import type { Denominators } from '@mooc-panorama/shared/panorama/panorama.ts'

export interface Site {
  /** Address of the shelf without a slash at its end, e.g. `https://panorama.example.org`. */
  publicUrl: string
  assets: AssetLinks
  /** Who answers for it: a mail address or a web address. */
  contact?: string
  /** For the footer of pages that have no figures of their own. */
  denominators?: Denominators
}

/** Paths of the style sheet and the scripts. */
export interface AssetLinks {
  css: string
  /** The script of every page. */
  js: string
  /** The script of the page `/translate` alone. */
  translate: string
  /** The icon itself, for the page that may ask for nothing. */
  iconData: string
}

/** The one asset without a hash, since browsers ask for it by name. */
export const faviconAddress = '/assets/favicon.svg'
