/**
 * The plain, readonly objects that travel between the stages. This file imports nothing of the project.
 */
import type { Element, Root, Text } from 'hast'

/** Where in the input something stands. Lines and records count from 1; `range` is bytes, its end exclusive. */
export interface Place {
  readonly file: string
  readonly record?: number
  readonly line?: number
  readonly range?: readonly [start: number, end: number]
}

/** What a record holds: a page with its tags, or one that was flattened to plain text. */
export type Kind = 'html' | 'text'

/** One captured page, decoded. `bytes` is the size of the record in its (decompressed) input. */
export interface SourceRecord {
  readonly id: string
  readonly kind: Kind
  readonly content: string
  readonly bytes: number
  readonly place: Place
  /**
   * Path of its file relative to the input folder that was named (a lone file: its name; standard input: `stdin`; several
   * inputs: relative to the deepest folder that holds them all).
   */
  readonly path: string
  /** Address of the page, when the dump gives one. */
  readonly url?: string
  /** When the page was fetched, as the dump gives it (ISO 8601). */
  readonly crawled?: string
  /** Language of the page as the dump gives it (BCP 47), where it gives one. */
  readonly lang?: string
  /** Text that an archive extracted (WET): its first line is the page's title. */
  readonly titled?: true
  /** Set on what an archive holds beside pages: it is counted and listed, and not cleaned. `content` is empty. */
  readonly skip?: SkipReason
}

/**
 * Why a capture in an archive is no page. `not-a-page`: an image, a script or the like; `http-status`: a redirect, an
 * error, or anything else but success; `revisit`: the crawler saw that nothing had changed and did not keep it again.
 */
export type SkipReason = 'not-a-page' | 'http-status' | 'revisit'

/** Codes of everything that can go wrong with an input; `src/read/failure.ts` says what each expects. */
export type FailureCode =
  | 'E_NOT_FOUND'
  | 'E_UNREADABLE'
  | 'E_NOTHING_TO_READ'
  | 'E_EMPTY'
  | 'E_BINARY'
  | 'E_JSONL'
  | 'E_GZIP'
  | 'E_ZSTD'
  | 'E_WARC'
  | 'E_HTTP'
  | 'E_MHTML'
  | 'E_PARQUET'
  | 'E_RATIO'
  | 'E_TOO_LARGE'
  | 'E_CLEAN'
  | 'E_OUTPUT_SIZE'
  | 'E_TIMEOUT'
  | 'E_CRASH'

/** A record, or a whole input, that could not be cleaned: a plain object, reported and survived. */
export interface Failure {
  readonly code: FailureCode
  readonly id: string
  readonly place: Place
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What would have been right. */
  readonly expected: string
  /** `E_CLEAN`: the stack of the defect, for a report to us. `E_CRASH`: what the process ended with. */
  readonly cause?: string
}

/** What a reader yields. `'code' in outcome` tells the two apart. */
export type ReadOutcome = SourceRecord | Failure

/**
 * Why a block is not visible to a reader of the page. `fallback`: shown only where an element such as `<video>` does not
 * work; `graphic`: part of an SVG image; `off-screen`: clipped away, far off the screen, of no size, or for screen readers alone.
 */
export type HiddenBy =
  | 'hidden-attribute'
  | 'style'
  | 'off-screen'
  | 'aria-hidden'
  | 'noscript'
  | 'form-control'
  | 'template'
  | 'fallback'
  | 'graphic'

/** Text between two block boundaries: the unit that is kept or dropped. */
export interface Block {
  /** Position in `Page.blocks`. */
  readonly index: number
  /** Text with white space folded to single spaces and trimmed; inside `<pre>` exactly as it stands. */
  readonly text: string
  /** Count of words (runs of letters, digits or underscores; one for each ideograph). */
  readonly words: number
  /** Characters of `text` that stand inside a link. */
  readonly linked: number
  /** The text nodes that make it up, in document order. */
  readonly leaves: readonly Text[]
  /** Index in `Page.containers` of the lowest common ancestor of the leaves. */
  readonly container: number
  /** Set when a reader of the page would not see it. */
  readonly hidden?: HiddenBy
  /** Dumps: first and last line in the input, counted from 1. HTML: lines likewise, when positions were asked for. */
  readonly lines?: readonly [first: number, last: number]
  /** Dumps: how many blank lines stand before it. */
  readonly gap?: number
}

/** An element (or the root) that holds at least one block. */
export interface Container {
  readonly index: number
  readonly node: Element | Root
  /** Index of the container around it; -1 for the root. */
  readonly parent: number
  readonly depth: number
  /** The blocks inside it are `blocks.slice(first, end)`. */
  readonly first: number
  readonly end: number
}

/** A parsed page, whether from HTML or from a text dump. Containers are in document order, parents before children. */
export interface Page {
  readonly kind: Kind
  readonly tree: Root
  readonly blocks: readonly Block[]
  readonly containers: readonly Container[]
  /** What the parser had to do to the page that a user should know of. */
  readonly flags: readonly PageFlag[]
  /** Dumps: the text is clean Markdown already, as this program writes it. */
  readonly markdown?: true
  /** Dumps: a page that was scraped as Markdown, menus and all. Its tags are known, and say more than its lines. */
  readonly tagged?: true
  /** Dumps: a text browser printed the page, and below it the addresses of its links. */
  readonly listsLinks?: true
  /** Dumps: the fields of the front matter that stood above the text. */
  readonly told?: Readonly<Record<string, unknown>>
}

/**
 * `flattened`: nesting past the depth limit was taken out, its text kept. `text-from-json-ld` and `text-from-script-data`: the page's elements
 * hold no text worth the name, so that of its JSON-LD, or of the state that its scripts start from, was read instead.
 */
export type PageFlag =
  | 'flattened'
  /** An element had more attributes than any page has use for; the first 512 count. */
  | 'attributes-cut'
  /** So many formatting elements (`<b>`, `<font>`) were never closed that only the newest went on in the paragraphs after them. */
  | 'formatting-cut'
  /** Text that a reader of the page does not see was kept: nearly all of the page is hidden, as where a script shows it. */
  | 'hidden-text-kept'
  /** Text was kept that the page shows later: transparent until a reader scrolls to it, or in a box that opens at a click. */
  | 'deferred-text-kept'
  /** Text was kept that the page hides from screen readers, and from nobody else. */
  | 'aria-hidden-kept'
  | 'text-from-json-ld'
  | 'text-from-script-data'
  /** Markdown: a cell claimed more rows or columns than are believed. */
  | 'spans-clamped'
  /** Markdown: a table too wide, or too empty, to be written as one became paragraphs. */
  | 'table-as-text'
  /** Markdown: lists or quotes nested deeper than twelve levels were flattened. */
  | 'nesting-cut'
  /** There is UTF-8 that was once read as windows-1252 (`cafÃ©`): it was left so, or put right. */
  | 'encoding-misread'
  | 'encoding-mended'

/** What a block is. */
export type Role =
  | 'title'
  | 'kicker'
  | 'dek'
  | 'byline'
  | 'date'
  | 'modified'
  | 'section'
  | 'heading'
  | 'body'
  | 'item'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'credit'
  | 'boilerplate'

/** Why a block was dropped: what happened to it, in the glossary's words. */
export type Reason =
  | 'navigation'
  | 'breadcrumb'
  | 'pagination'
  | 'share-bar'
  | 'newsletter-box'
  | 'consent-banner'
  | 'paywall-notice'
  | 'related'
  | 'teaser'
  | 'comments'
  | 'reviews'
  | 'advertisement'
  | 'legal'
  | 'footer'
  | 'login'
  | 'search'
  | 'form-control'
  | 'icon-names'
  | 'media-controls'
  | 'language-switch'
  | 'repeat'
  | 'pull-quote'
  | 'hidden'
  | 'metadata'
  | 'outside-main-content'
  | 'low-score'
  | 'site-rule'

/** Where a block went: into the Markdown body, up into the front matter, or nowhere. */
export type Fate = 'body' | 'matter' | 'dropped'

/**
 * The judge's decision on one block. `reason` is set exactly when the fate is `dropped`. A `byline` or a `date` whose fate is `body` belongs to a post,
 * a comment or a review: it stands where that one stands, and is no part of the document's text.
 */
export interface Verdict {
  readonly role: Role
  readonly fate: Fate
  readonly reason?: Reason
  /** 0 to 1: how sure the engine is that the block is main content. */
  readonly score: number
  /** The rules that spoke, loudest first; recorded only when an explanation was asked for. */
  readonly because?: readonly Opinion[]
}

/** What one rule says of one block: points for (positive) or against (negative) its being main content, in log-odds. */
export interface Opinion {
  readonly rule: string
  readonly points: number
  readonly role?: Role
  readonly reason?: Reason
}

/** What kind of page it is. */
export type PageType = 'article' | 'forum' | 'product' | 'listing' | 'collection' | 'documentation' | 'service'

/** Front matter, flat. A field that is not known is left out, never guessed. Dates are ISO 8601. */
export interface Matter {
  /** The headline as a reader sees it, without the name of the site. */
  readonly title?: string
  /** Who wrote it: people, or the organisation that signs. */
  readonly author?: readonly string[]
  /** Day or instant of publication; of the last change where the page prints only that (a text dump that prints only that gives `modified`, unless it is sure to be both). */
  readonly date?: string
  /** Day or instant of the last change. */
  readonly modified?: string
  /** The summary: the dek as printed, else what the page says of itself. */
  readonly description?: string
  /** Address of the page. */
  readonly source?: string
  /** Name of the site or publisher. */
  readonly site?: string
  /** Part of the site that the page stands in. */
  readonly section?: string
  /** Language of the text (BCP 47). */
  readonly lang?: string
  /** Keywords that the page gives itself. */
  readonly tags?: readonly string[]
  /** Address of the lead image. */
  readonly image?: string
  /** Caption of the lead image. */
  readonly image_caption?: string
  /** Source of the lead image. */
  readonly image_credit?: string
  /** Licence of the text: an SPDX identifier where there is one, else the address of its terms. */
  readonly license?: string
  /** Kind of page. */
  readonly type?: PageType
  /** Count of words in the body. */
  readonly words?: number
  /** 0 to 1: how sure the engine is of this extraction. */
  readonly quality?: number
  /** When the page was fetched, as the input gives it. */
  readonly crawled?: string
  /** Hash of the body text, equal for equal texts. */
  readonly content_hash?: string
}

/** One explained block, as `--explain` writes it. */
export interface Explanation {
  readonly block: number
  readonly role: Role
  readonly fate: Fate
  readonly score: number
  readonly reason?: Reason
  readonly lines?: readonly [first: number, last: number]
  readonly text: string
  readonly because?: readonly Opinion[]
}

/** How many blocks went where; `body + matter + dropped` is the number of blocks of the page. */
export interface BlockCounts {
  readonly body: number
  readonly matter: number
  readonly dropped: number
  readonly reasons: Readonly<Partial<Record<Reason, number>>>
}

/** What cleaning makes of one record. */
export interface CleanDocument {
  readonly id: string
  readonly place: Place
  readonly matter: Matter
  /** The main content as CommonMark with GFM, without front matter. */
  readonly markdown: string
  /** The main content as plain text, a blank line between blocks. */
  readonly text: string
  /** The kept tree; its nodes must not be changed. */
  readonly tree: Root
  readonly counts: BlockCounts
  readonly flags: readonly PageFlag[]
  /** Present when an explanation was asked for. */
  readonly explanation?: readonly Explanation[]
  /** Where each field of the front matter came from; present when an explanation was asked for. */
  readonly origins?: Readonly<Partial<Record<keyof Matter, string>>>
}

/**
 * Why a record that could be read gave no document. `no-text`: nothing to be read at all; `no-main-content`: nothing but furniture; `login`: a form
 * to sign in; `consent`: a question that comes before the page; `error-page`: the server says that there is no such page, or that it does not answer;
 * `challenge`: a check whether the reader is a machine; `needs-scripts`: the shell of an application; `low-quality`: less than the quality asked for.
 */
export type EmptyReason =
  | 'no-text'
  | 'no-main-content'
  | 'login'
  | 'consent'
  | 'error-page'
  | 'challenge'
  | 'needs-scripts'
  | 'low-quality'
  | SkipReason

/** A record that was read and holds no document. */
export interface EmptyRecord {
  readonly id: string
  readonly place: Place
  readonly empty: EmptyReason
  readonly counts: BlockCounts
  readonly explanation?: readonly Explanation[]
}

/** What becomes of one record: every record read is exactly one of the three. */
export type CleanOutcome = CleanDocument | EmptyRecord | Failure

/** The trade between leaving boilerplate out (`precision`) and losing nothing (`recall`). */
export type Focus = 'precision' | 'balanced' | 'recall'

/** Who tells main content from boilerplate. */
export type Engine = 'auto' | 'model' | 'readability'

/** Whether a part of a page that not everybody wants belongs to its main content; `auto` leaves it to the engine. */
export type Scope = 'keep' | 'drop' | 'auto'

/** What is known of a site: CSS selectors of what is kept and dropped there, and options that hold there alone. */
export interface SiteRules {
  readonly keep?: readonly string[]
  readonly drop?: readonly string[]
  readonly focus?: Focus
  readonly comments?: Scope
  readonly reviews?: Scope
  readonly related?: Scope
}

/** Options of cleaning one record; `defaultCleanOptions` in `src/flow/options.ts` holds the defaults. */
export interface CleanOptions {
  readonly engine: Engine
  readonly focus: Focus
  /** `blocks` adds `explanation` to each outcome, with the place of each block in the input. */
  readonly explain: 'none' | 'blocks'
  /** What is done with readers' comments. The posts of a forum are its content in any case. */
  readonly comments: Scope
  /** What is done with readers' reviews. */
  readonly reviews: Scope
  /** What is done with links to other pages of the site: related, popular, latest. */
  readonly related: Scope
  /** What is done with UTF-8 that was once read as windows-1252 (`cafÃ©`): left as it is and flagged, or put right. */
  readonly encoding: 'keep' | 'mend'
  /** What is known of sites, by host: a key holds for the host and all below it, the longest that fits for a page. */
  readonly sites: Readonly<Record<string, SiteRules>>
  /** 0 to 1: a document that the engine is less sure of is an `EmptyRecord`. */
  readonly minQuality: number
  /** Deepest element of a page; what is nested deeper keeps its text and loses its nesting. */
  readonly maxDepth: number
  /** Attributes of one element that count; more are left out, and the document is flagged. */
  readonly maxAttributes: number
  /** A document may be this many times as long as its record, and 64 kB longer; past that it is a failure. */
  readonly maxGrowth: number
}
