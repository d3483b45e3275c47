/** Inflected forms of English words, so that a word group names `suspend` and finds `suspended`. */

/** Base form → forms that the rules below do not make. */
const IRREGULAR: Record<string, string> = {
  arise: 'arose arisen',
  be: 'am is are was were been being',
  bear: 'bore borne',
  begin: 'began begun beginning',
  bind: 'bound',
  bring: 'brought',
  build: 'built',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  child: 'children',
  do: 'did done does doing',
  draw: 'drew drawn',
  feel: 'felt',
  find: 'found',
  fly: 'flew flown',
  forbid: 'forbade forbidden forbidding',
  forgo: 'forwent forgone',
  get: 'got gotten getting',
  give: 'gave given',
  go: 'went gone goes going',
  grow: 'grew grown',
  have: 'has had having',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  let: 'letting',
  lie: 'lay lain lying',
  make: 'made',
  man: 'men',
  mean: 'meant',
  meet: 'met',
  mete: 'meted meting',
  overhear: 'overheard',
  oversee: 'oversaw overseen',
  pay: 'paid',
  put: 'putting',
  read: 'read',
  rise: 'rose risen',
  run: 'ran running',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'setting',
  show: 'shown',
  sit: 'sat sitting',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steer: 'steered',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  undergo: 'underwent undergone undergoes',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
  wear: 'wore worn',
  weigh: 'weighed',
  win: 'won winning',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  woman: 'women',
  write: 'wrote written',
  deal: 'dealt',
  fall: 'fell fallen',
  break: 'broke broken',
  drive: 'drove driven',
  fight: 'fought',
  lose: 'lost',
  hit: 'hitting',
  cut: 'cutting',
  shut: 'shutting',
  split: 'splitting',
  step: 'stepped stepping',
  strike: 'struck stricken',
  throw: 'threw thrown',
  buy: 'bought',
  beget: 'begot',
  ask: 'asked',
  deputy: 'deputies',
  entry: 'entries',
};

/** Words that never change, and that would turn into another word: "not" into "noted". */
const FIXED = new Set('not nor never none nothing neither and but for the any all unless until'.split(' '));
const VOWEL = /[aeiou]/;

/** Every form of a lower-case word that a text may hold, the word itself included. Forms too many do no harm. */
export function inflect(word: string): string[] {
  const forms = new Set([word, `${word}s`]);
  for (const form of (IRREGULAR[word] ?? '').split(' ')) if (form) forms.add(form);
  if (FIXED.has(word)) return [word];
  if (word.length < 3) return [...forms];
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) forms.add(`${word}es`);
  if (last === 'y' && !VOWEL.test(stem.slice(-1))) {
    for (const end of ['ies', 'ied']) forms.add(stem + end);
    forms.add(`${word}ing`);
  } else if (last === 'e') {
    forms.add(`${word}d`);
    forms.add(word.endsWith('ee') ? `${word}ing` : `${stem}ing`);
    if (word.endsWith('ie')) forms.add(`${word.slice(0, -2)}ying`);
  } else {
    forms.add(`${word}ed`);
    forms.add(`${word}ing`);
    if (/[^aeiou][aeiou][bdglmnprt]$/.test(word)) {
      forms.add(`${word}${last}ed`);
      forms.add(`${word}${last}ing`);
    }
  }
  return [...forms];
}
