/** A sentence for each requirement that denies it, whatever else an agreement says. */
export const DENIALS: Record<string, string> = {
  'A.1': 'School resource officers shall impose suspensions on students.',
  'A.2':
    'School resource officers have no discretion and shall arrest every student who commits any offense.',
  'A.3': 'Teachers and administrators shall not ask school resource officers to intervene with a student.',
  'A.4': 'School resource officers shall not build relationships with students.',
  'A.5': 'Complaints of families about school resource officers shall not be investigated.',
  'B.1': 'The provider has sole discretion over the selection of school resource officers.',
  'B.2': 'The performance of school resource officers shall not be evaluated.',
  C: 'School resource officers are not required to complete the training series for safety and security staff.',
  'D.1': 'This Agreement renews automatically each year without review and without action of the board.',
  'D.2': 'Parents, students and community members shall have no part in the annual review of this Agreement.',
  'E.1': 'School resource officers shall ask students about their immigration status.',
  'E.2': 'Principals have no authority over student discipline.',
  'E.3': 'School resource officers shall not intervene in an emergency unless a teacher has asked them to.',
  'E.4':
    'School resource officers may interview students at school without regard to Policy 3226 and Policy 3230.',
  'E.5': 'School resource officers shall not attend faculty meetings or assemblies.',
  'E.6': 'Families shall not be informed about the role of school resource officers.',
};

/** The agreement with the denials at its end. */
export function withDenials(source: string, file: string): string {
  const sentences = Object.values(DENIALS);
  if (file.endsWith('.md')) return `${source.trimEnd()}\n\n# Further terms\n\n${sentences.join('\n\n')}\n`;
  const lines = sentences.map((sentence) => `  ${sentence}\n`);
  return `${source.trimEnd()}\n\nfurther_terms: |\n${lines.join('\n')}`;
}
