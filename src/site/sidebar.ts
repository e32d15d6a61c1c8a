// The guide's sidebar: groups in reading order, each filled from its folder of content/docs.
import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const GROUPS = [
  { label: 'Start', directory: 'start' },
  { label: 'Traps', directory: 'traps' },
] as const;

export const sidebar: Sidebar = GROUPS.map(({ label, directory }) => ({ label, items: [{ autogenerate: { directory } }] }));
