import { describe, expect, it } from 'vitest';
import { run } from './run-main.js';

describe('explain', () => {
  it('lists all requirements by group', async () => {
    const { code, stdout } = await run(['explain']);
    expect(code).toBe(0);
    expect(stdout).toContain('A. Duties\n  A.1  Title of formal-discipline (formal-discipline)\n  A.2');
    expect(stdout).toContain('B. Training\n  B    Title of training');
  });

  it.each(['A.1', 'a.1', 'a1', 'formal-discipline', 'Formal-Discipline'])(
    'finds a requirement by %s',
    async (name) => {
      const { stdout } = await run(['explain', name]);
      expect(stdout).toMatch(/^A\.1 {2}Title of formal-discipline\n/);
    },
  );

  it('shows what is asked, citations, examples and model wording', async () => {
    const { stdout } = await run(['explain', 'A.1']);
    for (const words of [
      'The agreement must state formal-discipline.',
      'Policy 1, A.1',
      'how formal-discipline works',
      '    - Stated one.\n    - - a list\n      - of two\n',
      'because it says too little:\n    - Absent one.',
      'because it says the opposite:\n    - Denied one.',
      '  | The parties shall state formal-discipline.\n  | They shall do so in writing.',
    ]) {
      expect(stdout).toContain(words);
    }
    expect(stdout).not.toContain('Stated three.');
    expect((await run(['explain', 'A.1', '--verbose'])).stdout).toContain('Stated three.');
  });

  it('tells an advisory item from a required one', async () => {
    expect((await run(['explain', 'complaints'])).stdout).toContain('Advisory: ');
    expect((await run(['explain', 'A.1'])).stdout).toContain('Required: ');
  });

  it('prefers a requirement to the group of the same letter', async () => {
    expect((await run(['explain', 'b'])).stdout).toMatch(/^B {2}Title of training/);
    expect((await run(['explain', 'a'])).stdout).toContain('A. Duties');
  });

  it('suggests what a mistyped name may mean', async () => {
    const { code, stderr } = await run(['explain', 'complants']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'audit4311: there is no requirement "complants"\n  Did you mean complaints? "audit4311 explain" lists them all.\n',
    );
    expect((await run(['explain', 'xyz'])).stderr).not.toContain('Did you mean');
  });
});
