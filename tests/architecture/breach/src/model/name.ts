import { sentence } from '../words/sentence';
import { missing } from './missing';

export const name = [sentence, missing];
