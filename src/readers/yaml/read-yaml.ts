import type { Reader } from '../reader.js';
import { readMarkdown } from '../markdown/read-markdown.js';
export const yamlReader: Reader = {
  format: 'yaml',
  extensions: ['.yaml', '.yml'],
  recognises: () => false,
  read: readMarkdown,
};
