import { createHash } from 'node:crypto'

/** The page up to its data. Its policy lets this style and this script in, and nothing else from anywhere. */
export function pageStart(style: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>unscrape: review of a run</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Review of a run</h1>
<p>What was kept, what was dropped and why. This page loads nothing and sends nothing.</p>
</header>
<main id="main">
<section aria-labelledby="overview-title"><h2 id="overview-title">At a glance</h2><div id="overview"></div></section>
<section aria-labelledby="list-title"><h2 id="list-title">Records</h2><div id="list"></div></section>
<noscript><p>The list and the records are drawn by a script, which this browser does not run.</p></noscript>
</main>
<main id="details" hidden></main>
`
}

/** The script, behind the data of the list and before the data of the records. */
export const pageEnd = (script: string): string => `<script>${script}</script>\n`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
