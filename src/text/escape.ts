const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Neither HTML nor XML has these as text; what they would do to a page is not the source's to say.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

/** Text as text of HTML or XML, in elements and in quoted attributes: a source's words never become markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (c) => ENTITIES[c]!).replace(CONTROL, '�');

/** Text as part of a pattern that matches it letter by letter. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
