/** A name as a shell takes it for one argument. */
export function shellName(name: string): string {
  return /^[\w-]+$/.test(name) ? name.toLowerCase() : `"${name.replaceAll('"', '')}"`;
}
