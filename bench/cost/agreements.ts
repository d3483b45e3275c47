import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedText {
  file: string;
  text: string;
}

/** The Markdown agreements of a folder. YAML drafts are left out: the parser compared with does not read them. */
export function readAgreements(folder: string): NamedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
