import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { AuditError } from '../../model/audit-error.js';
import type { BlockList } from '../block-list.js';
import { slice, type TracedText } from '../traced-text.js';
import { addYaml } from '../yaml/add-yaml.js';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
/** The closing fence, behind which the parser need not look. */
const CLOSING_FENCE = /^---[ \t]*$/gm;

export interface CutText {
  frontMatter: TracedText | undefined;
  body: TracedText;
}

/** Parts YAML front matter, if the file begins with it, from the body. */
export function cutFrontMatter(traced: TracedText): CutText {
  const whole = { frontMatter: undefined, body: traced };
  const text = traced.text;
  if (!text.startsWith('---')) return whole;
  const [, closing] = text.matchAll(CLOSING_FENCE);
  if (closing === undefined) return whole;
  const end = closing.index + closing[0].length;
  const first = parser.parse(text.slice(0, end)).children[0];
  // Two rules around prose are no front matter: a key must be there.
  if (first?.type !== 'yaml' || !/^[\w"'-][^\n]*:/m.test(first.value)) return whole;
  const start = text.indexOf('\n') + 1;
  return { frontMatter: slice(traced, start, closing.index), body: slice(traced, end) };
}

/** Adds the front matter's blocks, which bind nobody, and returns its scalars. A fault in it is a warning only. */
export function addFrontMatter(traced: TracedText, list: BlockList, file: string): Record<string, string> {
  const restore = list.hold();
  list.inert = 'front-matter';
  try {
    return addYaml(traced, list, file);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    list.warnings.push({
      code: 'front-matter',
      message: `Front matter is no YAML: ${error.message}`,
      line: 1,
    });
    list.add('paragraph', traced);
    return {};
  } finally {
    list.inert = undefined;
    restore();
  }
}
