// The theme of a page without Starlight's own: what the browser prefers, before anything is painted.

/** Runs inline in the head, as text: nothing of it may refer to this module. */
export const FOLLOW_BROWSER_THEME = `(()=>{const dark=matchMedia('(prefers-color-scheme: dark)');const set=()=>{document.documentElement.dataset.theme=dark.matches?'dark':'light'};set();dark.addEventListener('change',set)})()`;
