/** Who may import whom in `src/`. Paths are relative to `src/`; one that ends in `/` means the folder. */

/** Folders and single files at the top, with what each may import besides itself. Stages stand in their order. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  'model/': [],
  'readers/': ['model/'],
  'evidence/': ['model/', 'policy/', 'readers/place.ts'],
  'outline/': ['model/', 'policy/', 'evidence/tokens.ts'],
  'schema-check/': ['model/'],
  'checklist/': ['model/', 'schema-check/'],
  'reporters/': ['model/'],
  // The schema of outlines is compiled once for each policy, so the policy's tools hold the compiled check.
  'policy/': ['model/', 'schema-check/'],
  'audit.ts': ['model/', 'readers/', 'policy/', 'evidence/', 'outline/', 'schema-check/', 'checklist/'],
  'passage.ts': ['model/', 'readers/', 'policy/', 'evidence/', 'outline/', 'schema-check/', 'checklist/'],
  'index.ts': ['model/', 'readers/', 'policy/', 'schema-check/', 'reporters/', 'audit.ts'],
  'io/': ['model/', 'policy/'],
  'cli/': ['model/', 'io/', 'readers/', 'reporters/', 'audit.ts'],
};

/** Only here may the program touch files, streams, the clock or the environment. */
export const EDGE: readonly string[] = ['io/', 'cli/'];

export interface PackageHome {
  home: string;
  /** Other files that may import it, with the reason. */
  also?: Record<string, string>;
}

/** Each third-party package has one home. */
export const PACKAGE_HOMES: Record<string, PackageHome> = {
  ajv: {
    home: 'schema-check/',
    also: { 'policy/validate-file.ts': 'the files of a policy are refused or accepted by their own schema' },
  },
  yaml: {
    home: 'readers/yaml/',
    also: {
      'readers/markdown/field-lines.ts': 'Markdown drafts may hold `key: value` lines that are YAML',
      'policy/validate-file.ts': 'the files of a policy are YAML',
      'cli/outline.ts': 'prints an outline as YAML',
    },
  },
  unified: { home: 'readers/markdown/' },
  'remark-parse': { home: 'readers/markdown/' },
  'remark-gfm': { home: 'readers/markdown/' },
  'remark-frontmatter': { home: 'readers/markdown/' },
  mdast: { home: 'readers/markdown/' },
  chalk: { home: 'reporters/text/' },
  'string-width': { home: 'reporters/text/' },
  'wrap-ansi': { home: 'reporters/text/' },
  commander: { home: 'cli/' },
  tinyglobby: { home: 'io/' },
};

/** What reaches the outside world without an import. */
export const IMPURE: Record<string, RegExp> = {
  process: /(?<![\w$.'"`-])process\s*(?:[.[?!]|;?$)/m,
  'Date.now': /\bDate\s*\.\s*now\b/,
  'new Date()': /\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())/,
  fetch: /(?<![\w$.])fetch\s*\(/,
  'Math.random': /\bMath\s*\.\s*random\b/,
  console: /(?<![\w$.])console\s*\./,
  globalThis: /(?<![\w$.])globalThis\b/,
  timers: /(?<![\w$.])set(?:Timeout|Interval|Immediate)\s*\(/,
  require: /(?<![\w$.])require\s*\(/,
};
