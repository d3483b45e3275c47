import { asYaml } from './as-yaml.js';
import { renumber } from './labels.js';
import { listsAsProse } from './lists.js';
import { straightQuotes } from './quotes.js';
import { renameHeadings, reorderSections } from './sections.js';
import { tablesAsProse } from './tables.js';
import { renameTerm } from './terms.js';
import { carriageReturns, doubleBlanks, hardWrap, nonBreakingBlanks } from './white-space.js';
import { mapYamlProse, renameYamlHeadings, reorderYaml } from './yaml-prose.js';

export interface Changed {
  source: string;
  file: string;
}

interface Relation {
  /** Whether each element keeps its state, and not only each requirement its verdict. */
  exact: boolean;
  markdown(source: string): string | undefined;
  yaml?(source: string): string;
  /** Whether the result is a YAML draft. */
  toYaml?: boolean;
}

const inProse = (change: (text: string) => string) => (source: string) => mapYamlProse(source, change);

export const RELATIONS: Record<string, Relation> = {
  'double blanks': { exact: true, markdown: doubleBlanks, yaml: inProse(doubleBlanks) },
  'carriage returns': { exact: true, markdown: carriageReturns, yaml: carriageReturns },
  'hard wraps': { exact: true, markdown: hardWrap },
  'non-breaking blanks': { exact: true, markdown: nonBreakingBlanks, yaml: inProse(nonBreakingBlanks) },
  'straight quotes': { exact: true, markdown: straightQuotes, yaml: inProse(straightQuotes) },
  'higher numbers': { exact: true, markdown: renumber, yaml: renumber },
  'sections in reverse': { exact: true, markdown: reorderSections, yaml: reorderYaml },
  'headings without words': { exact: false, markdown: renameHeadings, yaml: renameYamlHeadings },
  'lists as prose': { exact: false, markdown: listsAsProse },
  'tables as prose': { exact: false, markdown: tablesAsProse },
  'another name for the staff': { exact: true, markdown: renameTerm, yaml: renameTerm },
  'Markdown as YAML': { exact: false, markdown: asYaml, toYaml: true },
};

/** The agreement under a relation; nothing where the relation has nothing to change in it. */
export function applyRelation(name: string, source: string, file: string): Changed | undefined {
  const relation = RELATIONS[name];
  const changed = file.endsWith('.md') ? relation?.markdown(source) : relation?.yaml?.(source);
  if (changed === undefined || changed === source) return undefined;
  return { source: changed, file: relation?.toYaml ? file.replace(/\.md$/, '.yaml') : file };
}
