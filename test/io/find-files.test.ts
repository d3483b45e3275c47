import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/io/find-files.js';
import { makeFolder } from '../cli/run-main.js';

const extensions = ['.md', '.yaml'];

async function find(cwd: string, ...args: string[]) {
  const { files, problems } = await findFiles(args, { cwd, extensions });
  return { files: files.map(({ file }) => file), problems: problems.map(({ code }) => code) };
}

const tree = {
  'b.md': '',
  'a/2.YAML': '',
  'a/10.md': '',
  'a/deep/x.md': '',
  'a/notes.txt': '',
  'a/node_modules/pkg/readme.md': '',
  'a/.hidden/x.md': '',
  'a/.draft.md': '',
  '[draft] north.md': '',
};

describe('finding files', () => {
  it('walks folders by code point, without hidden and installed ones', async () => {
    expect(await find(makeFolder(tree), 'a')).toEqual({
      files: ['a/10.md', 'a/2.YAML', 'a/deep/x.md'],
      problems: [],
    });
  });

  it('sorts by code point, not by UTF-16 unit', async () => {
    expect((await find(makeFolder({ '\u{1f600}.md': '', '\uff5e.md': '' }), '.')).files).toEqual([
      '\uff5e.md',
      '\u{1f600}.md',
    ]);
  });

  it('keeps the order of the arguments, and each file once', async () => {
    const { files } = await find(makeFolder(tree), 'b.md', 'a/deep', './b.md', 'a', '*.md');
    expect(files).toEqual(['b.md', 'a/deep/x.md', 'a/10.md', 'a/2.YAML', '[draft] north.md']);
  });

  it('expands patterns, to files that can be read unless the pattern names an ending', async () => {
    const cwd = makeFolder(tree);
    expect((await find(cwd, 'a/**')).files).toEqual(['a/10.md', 'a/2.YAML', 'a/deep/x.md']);
    expect((await find(cwd, 'a/*.txt')).files).toEqual(['a/notes.txt']);
    expect((await find(cwd, '*.{md,yaml}')).files).toEqual(['[draft] north.md', 'b.md']);
  });

  it('takes a name that exists literally, and any ending that is named', async () => {
    expect((await find(makeFolder(tree), '[draft] north.md', 'a/notes.txt')).files).toEqual([
      '[draft] north.md',
      'a/notes.txt',
    ]);
  });

  it('takes absolute paths, and names files by them', async () => {
    const cwd = makeFolder(tree);
    expect((await find('/', join(cwd, 'a/deep'))).files).toEqual([join(cwd, 'a/deep/x.md')]);
    expect(await find('/', join(cwd, 'b.md'))).toEqual({ files: [join(cwd, 'b.md')], problems: [] });
  });

  it('reports what leads to nothing and goes on', async () => {
    const cwd = makeFolder({ ...tree, 'empty/notes.txt': '' });
    expect(await find(cwd, 'nowhere.md', 'empty', 'no/*.md', 'b.md/x.md', 'b.md')).toEqual({
      files: ['b.md'],
      problems: ['not-found', 'nothing-found', 'nothing-found', 'not-found'],
    });
  });

  it('passes standard input through', async () => {
    expect((await find('/', '-', '-')).files).toEqual(['-']);
  });
});

describe('links', () => {
  it('that lead in a circle end the walk', async () => {
    const cwd = makeFolder({ 'a/x.md': '' });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('self', join(cwd, 'a/self'));
    symlinkSync('x.md', join(cwd, 'a/y.md'));
    expect(await find(cwd, '.')).toEqual({ files: ['a/x.md'], problems: [] });
  });

  it('to folders are followed', async () => {
    const cwd = makeFolder({ 'real/x.md': '' });
    mkdirSync(join(cwd, 'walk'));
    symlinkSync('../real', join(cwd, 'walk/link'));
    expect((await find(cwd, 'walk')).files).toEqual(['walk/link/x.md']);
  });

  it('to an agreement that is gone are not passed over in silence', async () => {
    const cwd = makeFolder();
    symlinkSync('gone.md', join(cwd, 'link.md'));
    expect((await find(cwd, '.')).files).toEqual(['link.md']);
    expect((await find(cwd, 'link.md')).problems).toEqual(['not-found']);
  });
});
