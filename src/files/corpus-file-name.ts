/** Whether a corpus folder's file is part of the corpus: `actors.yml`, and every `*.md` but a README and hidden ones. */
export function isCorpusFile(name: string): boolean {
  return name === 'actors.yml' || isDocumentFile(name);
}

export function isDocumentFile(name: string): boolean {
  return /\.md$/.test(name) && !/^(?:readme\.md$|\.)/i.test(name);
}
