import { AuditError } from '../../model/audit-error.js';
import type { BlockList } from '../block-list.js';
import { slice, type TracedText } from '../traced-text.js';
import { addYaml } from '../yaml/add-yaml.js';

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

export interface CutText {
  frontMatter: TracedText | undefined;
  body: TracedText;
}

/** Parts YAML front matter, if the file begins with it, from the body. */
export function cutFrontMatter(traced: TracedText): CutText {
  const match = traced.text.startsWith('---') ? FENCED.exec(traced.text) : null;
  if (match === null || match.index !== 0 || !/^[\w"'-][^\n]*:/m.test(match[1] ?? '')) {
    return { frontMatter: undefined, body: traced };
  }
  const start = match[0].indexOf('\n') + 1;
  return {
    frontMatter: slice(traced, start, start + (match[1] ?? '').length),
    body: slice(traced, match[0].length),
  };
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
