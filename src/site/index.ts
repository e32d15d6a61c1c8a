// The door of the site's room: what components need to know of the guide's pages as text.
export { FOLLOW_BROWSER_THEME } from './browser-theme.ts';
export { type LabTag, labTags } from './lab-tags.ts';
