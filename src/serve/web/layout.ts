import { type Html, html } from './html.ts';
import type { Links } from './links.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'the next item'],
  ['k', 'the item before'],
  ['e', 'the exact words behind the item'],
  ['/', 'search'],
  ['?', 'these keys'],
];

const nav = (links: Links): Html => html`<nav aria-label="Record"><ul>
${links.home !== undefined && html`<li><a href="${links.home}">Stories</a></li>`}
${links.search !== undefined && html`<li><a href="${links.search}">Search</a></li>`}
${links.check !== undefined && html`<li><a href="${links.check}">Check a draft</a></li>`}
${links.add !== undefined && html`<li><a href="${links.add}">Add</a></li>`}
${links.decide !== undefined && html`<li><a href="${links.decide}">Decisions</a></li>`}
</ul></nav>`;

const keys = (): Html => html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl class="keys">${KEYS.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
<p><label><input type="checkbox" id="keys-off"> Switch these keys off</label></p>
<form method="dialog"><button>Close</button></form></dialog>`;

/** A whole page around its main part. `title` is the page’s own; the heading of level 1 is in `main`. */
export const layout = (title: string, links: Links, main: Html): Html => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${links.policy !== undefined && html`<meta http-equiv="Content-Security-Policy" content="${links.policy}">`}
<title>${title} · onrecord</title>
<link rel="stylesheet" href="${links.style}">
${links.icon !== undefined && html`<link rel="icon" type="image/svg+xml" href="${links.icon}">`}
${links.script !== undefined && html`<script src="${links.script}" defer></script>`}
${links.json !== undefined && html`<link rel="alternate" type="application/json" href="${links.json}">`}
</head><body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top"><p class="name">onrecord</p>${links.home !== undefined && nav(links)}</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>What the sources say; nothing here says what is true.
${links.json !== undefined && html`<a href="${links.json}">This page as JSON</a>`}
${links.script !== undefined && html`<button type="button" id="keys-open" hidden>Keys</button>`}</p>
${links.script !== undefined && keys()}</footer>
</body></html>
`;
