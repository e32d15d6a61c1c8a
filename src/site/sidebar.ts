// The guide's sidebar: groups in reading order, each filled from its folder of content/docs.
import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** In reading order: the label, and the folder of content/docs that fills it. */
export const GROUPS = [
  { label: 'Start here', directory: 'start' },
  { label: 'How maps break', directory: 'maps' },
  { label: 'Trigger conditions', directory: 'traps' },
  { label: 'HTTP and contexts', directory: 'http' },
  { label: 'Remedies', directory: 'remedies' },
  { label: 'Finding it', directory: 'finding' },
  { label: 'Myths', directory: 'myths' },
  { label: 'Reference', directory: 'reference' },
] as const;

export const sidebar: Sidebar = GROUPS.map(({ label, directory }) => ({ label, items: [{ autogenerate: { directory } }] }));
