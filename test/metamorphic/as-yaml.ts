import { chunksOf } from './chunks.js';
import { type Section, sectionsOf } from './sections.js';

/**
 * A Markdown agreement as a YAML draft: its title, and each top-level heading as a key over the text below it. Nothing
 * where the text has no sections, or marks that hold only within one text (footnotes).
 */
export function asYaml(source: string): string | undefined {
  const sections = sectionsOf(source);
  if (sections.length < 4 || source.includes('[^')) return undefined;
  const [before = { heading: '', body: '' }, ...others] = sections;
  const chunks = chunksOf(before.body);
  const title = chunks.find(({ kind }) => kind === 'heading')?.text ?? chunks.find(isTitle)?.text;
  if (title === undefined) return undefined;
  const preamble = chunks
    .filter(({ text }) => text !== title && !/^---\n/.test(text))
    .map(({ text }) => text);
  return [
    `title: ${JSON.stringify(words(title))}`,
    ...entry({ heading: 'preamble', body: preamble.join('\n\n') }, 0),
    ...others.flatMap(entry),
    '',
  ].join('\n');
}

const isTitle = ({ kind, text }: { kind: string; text: string }): boolean =>
  kind === 'prose' && /^\*\*[^*]+\*\*$/.test(text);

const words = (heading: string): string =>
  heading
    .replace(/^#+ |\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function entry({ heading, body }: Section, index: number, all?: readonly Section[]): string[] {
  if (body.trim() === '') return [];
  const key = words(heading);
  const repeated = all?.slice(0, index).some((other) => words(other.heading) === key);
  const lines = body.trim().split('\n');
  return [
    `${JSON.stringify(repeated ? `${key} (${index})` : key)}: |2`,
    ...lines.map((line) => (line.trim() === '' ? '' : `  ${line}`)),
    '',
  ];
}
