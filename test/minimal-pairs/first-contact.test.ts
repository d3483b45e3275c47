import { agreementsIn } from '../metamorphic/agreements.js';
import { checkPairs } from './check-pairs.js';

checkPairs(agreementsIn('first-contact'));
