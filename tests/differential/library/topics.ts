// The topics of the library campaign.
import { addresses } from './addresses.ts';
import { encodings } from './encodings.ts';
import { numbers } from './numbers.ts';
import { patterns } from './patterns.ts';
import { printing } from './printing.ts';
import { sorting } from './sorting.ts';
import { templates } from './templates.ts';
import { texts } from './texts.ts';
import { times } from './times.ts';
import type { Topic } from './topic.ts';

export const TOPICS: readonly Topic[] = [printing, encodings, numbers, texts, sorting, times, templates, patterns, addresses];
