// Blocks of code wider than the screen are regions that the keyboard can enter; each is named by its first line, and no two alike.

const LONGEST_NAME = 60;
const taken = new Map<string, HTMLElement>();

function nameOf(block: HTMLElement): string {
  const first = (block.querySelector('.ec-line') ?? block).textContent.trim().slice(0, LONGEST_NAME);
  let name = first;
  for (let n = 2; (taken.get(name) ?? block) !== block; n++) name = `${first} (${n})`;
  taken.set(name, block);
  return name;
}

/** Without a role a name says nothing. */
function named(block: HTMLElement): void {
  if (block.getAttribute('role') === 'region') block.setAttribute('aria-label', nameOf(block));
  else block.removeAttribute('aria-label');
}

const roles = new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof HTMLElement) named(target);
});
for (const block of document.querySelectorAll<HTMLElement>('.expressive-code pre')) {
  named(block);
  roles.observe(block, { attributeFilter: ['role'] });
}
