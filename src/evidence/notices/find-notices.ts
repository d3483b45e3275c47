import type { Warning } from '../../model/document.js';
import type { Inert, ReadDocument } from '../context.js';
import { noticeMissingExhibits } from './missing-exhibits.js';
import { noticeNames } from './names.js';
import { noticeStatutes } from './statutes.js';
import { noticeTerm } from './term.js';
import { noticeWording } from './wording.js';

/** What a reviewer wants to know of a draft besides what it states. Nothing here changes a verdict. */
export function findNotices(context: ReadDocument, inert: Inert): Warning[] {
  return [noticeStatutes, noticeWording, noticeMissingExhibits, noticeNames, noticeTerm].flatMap((notice) =>
    notice(context, inert),
  );
}
