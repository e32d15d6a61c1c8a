// Astro's content collections; Astro looks for them at this path.
export { collections } from './src/site/content.ts';
