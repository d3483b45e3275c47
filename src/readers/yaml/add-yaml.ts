import type { BlockList } from '../block-list.js';
import type { TracedText } from '../traced-text.js';
export function addYaml(_traced: TracedText, _list: BlockList, _file: string): Record<string, string> {
  return {};
}
