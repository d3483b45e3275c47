import { agreementsIn } from './agreements.js';
import { checkRelations } from './check-relations.js';

checkRelations(agreementsIn('first-contact'));
