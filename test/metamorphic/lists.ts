const LEAD_IN = /^(?![|#>]|<!--).*\p{L}.*:$/u;
const ITEM = /^(\s*)([-*+•]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])\s+(\S.*)$/;
/** Boxes, tables, strikes and several sentences cannot be parts of one sentence. */
const NOT_JOINED =
  /^\[[ xX]?\]|^[☐☑]|; (?!(?:and|or)$)|\||~~|[.?!]["”)]* +["“(]*\p{Lu}|:$|___|\[\^|<|\s{2}$/u;

/** The items under a lead-in as parts of its sentence, with semicolons between them. */
export function listsAsProse(source: string): string {
  const lines = source.split('\n');
  const prose: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const list = LEAD_IN.test(line) ? itemsAfter(lines, at + 1) : undefined;
    if (!list) prose.push(line);
    else {
      prose.push(`${line} ${list.items.map(bare).join('; ')}.`);
      at = list.end - 1;
    }
  }
  return prose.join('\n');
}

interface List {
  items: string[];
  /** The line behind the list. */
  end: number;
}

/** A list of one style and depth with an item for each line, or nothing where there is none such. */
function itemsAfter(lines: readonly string[], start: number): List | undefined {
  const items: string[] = [];
  let at = start;
  let form = '';
  for (let next = start; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    const [, indent = '', mark = '', words = ''] = ITEM.exec(line) ?? [];
    if (words === '') {
      // The rest of an item, or an item in the item.
      if (lines[next - 1]?.trim() !== '' || /^\s{2,}/.test(line)) return undefined;
      break;
    }
    if (items.length > 0 && form !== indent + style(mark)) return undefined;
    if (NOT_JOINED.test(words)) return undefined;
    form = indent + style(mark);
    items.push(/^[-*+•\d]/.test(mark) ? words : `${mark} ${words}`);
    at = next + 1;
  }
  return items.length > 1 ? { items, end: at } : undefined;
}

const style = (mark: string): string => mark.replace(/\w+/, 'a');

/** "and" or "or" goes before the last part, where the semicolon is. */
function bare(item: string, index: number, items: readonly string[]): string {
  const words = item.replace(/[,;.]?(?: (?:and|or))?$/, '');
  const joint = index > 0 ? /[,;] (and|or)$/.exec(items[index - 1] ?? '')?.[1] : undefined;
  return joint ? `${joint} ${words}` : words;
}
