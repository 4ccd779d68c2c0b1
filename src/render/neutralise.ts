// C0 and C1 controls but for tab and line feed; what embeds, overrides or isolates writing direction. Zero-width
// joiners and direction marks stay: Persian and Pashto are written with them.
const CONTROLS = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Takes out of a text what a reader cannot see and a screen can obey: control characters and direction overrides,
 * which would reorder the words around them. Half a character (a lone surrogate) becomes U+FFFD, since it cannot be
 * sent. Every visible character stays as it is and where it is, so a quote stays word for word. Idempotent.
 */
export function neutralise(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}
