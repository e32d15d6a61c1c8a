// The content collections: the guide's pages under content/docs.
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro/content/config';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
