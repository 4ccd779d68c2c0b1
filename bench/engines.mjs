import path from 'node:path';
import { pathToFileURL } from 'node:url';

const only = async (load) => {
  try {
    return await load();
  } catch {
    return undefined;
  }
};
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Every engine in the setting its own guide gives for English text; each builds from passages and returns a function
 * from a text to the ids of the ten best. `undefined` where the engine is not installed.
 */
export const ENGINES = {
  async 'afghan-brief'() {
    const { createPassageIndex } = await import(pathToFileURL(path.resolve('dist/search/index.js')).href);
    return async (passages) => {
      const index = await createPassageIndex(passages);
      return (text) => index.search(text, { limit: 10 }).map(({ id }) => id);
    };
  },

  async MiniSearch() {
    const { default: MiniSearch } = await import('minisearch');
    return async (passages) => {
      const index = new MiniSearch({ fields: ['title', 'text'] });
      await index.addAllAsync(passages, { chunkSize: 200 });
      return (text) =>
        index
          .search(text)
          .slice(0, 10)
          .map(({ id }) => id);
    };
  },

  async lunr() {
    const module = await only(() => import('lunr'));
    return (
      module &&
      ((passages) => {
        const index = module.default(function build() {
          this.ref('id');
          this.field('title');
          this.field('text');
          for (const passage of passages) this.add(passage);
        });
        return (text) =>
          index
            .query((query) => {
              for (const word of wordsOf(text)) query.term(word, { usePipeline: true });
            })
            .slice(0, 10)
            .map(({ ref }) => ref);
      })
    );
  },

  async FlexSearch() {
    const module = await only(() => import('flexsearch'));
    const FlexSearch = module?.default ?? module;
    const { default: english } = (await only(() => import('flexsearch/lang/en'))) ?? {};
    return (
      FlexSearch &&
      ((passages) => {
        const index = new FlexSearch.Index({
          tokenize: 'strict',
          encoder: new FlexSearch.Encoder(FlexSearch.Charset.Default, english?.default ?? english),
        });
        for (const [at, { title, text }] of passages.entries()) index.add(at, `${title} ${text}`);
        return (text) => index.search(text, { limit: 10, suggest: true }).map((at) => passages[at].id);
      })
    );
  },

  async Orama() {
    const orama = await only(() => import('@orama/orama'));
    const { STOP_WORDS } = await import(pathToFileURL(path.resolve('dist/search/stop-words.js')).href);
    return (
      orama &&
      (async (passages) => {
        const schema = { id: 'string', title: 'string', text: 'string' };
        const index = orama.create({
          schema,
          components: { tokenizer: { language: 'english', stemming: true, stopWords: [...STOP_WORDS] } },
        });
        await orama.insertMultiple(index, passages, 500);
        return async (term) => {
          const { hits } = await orama.search(index, { term, properties: ['title', 'text'], limit: 10, threshold: 1 });
          return hits.map(({ id }) => id);
        };
      })
    );
  },

  async 'wink-bm25'() {
    const module = await only(() => import('wink-bm25-text-search'));
    const { stemmer } = await import('stemmer');
    return (
      module &&
      ((passages) => {
        const index = module.default();
        index.defineConfig({ fldWeights: { text: 1 } });
        index.definePrepTasks([(text) => wordsOf(text).map(stemmer)]);
        for (const [at, { title, text }] of passages.entries()) index.addDoc({ text: `${title} ${text}` }, at);
        index.consolidate();
        return (text) => index.search(text, 10).map(([at]) => passages[at].id);
      })
    );
  },

  async 'SQLite FTS5'() {
    const module = await only(() => import('better-sqlite3'));
    return (
      module &&
      ((passages) => {
        const base = new module.default(':memory:');
        base.exec("create virtual table passage using fts5(id unindexed, title, text, tokenize = 'porter unicode61')");
        const insert = base.prepare('insert into passage values (?, ?, ?)');
        base.transaction(() => {
          for (const { id, title, text } of passages) insert.run(id, title, text);
        })();
        const select = base.prepare('select id from passage where passage match ? order by bm25(passage) limit 10');
        return (text) => {
          const words = wordsOf(text);
          return words.length === 0
            ? []
            : select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => id);
        };
      })
    );
  },
};
