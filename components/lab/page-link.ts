// Opens the share link that a page was asked for with, in the lab it names.
import { borderSentence, LINK_LIMITS, readLink } from '#client';
import { GoLab } from './lab.element.ts';
import type { Lab } from './lab.ts';

function pageLabs(): Lab[] {
  return [...document.querySelectorAll('go-lab')].flatMap((e) => (e instanceof GoLab && e.lab !== null ? [e.lab] : []));
}

function openPageLink(): void {
  const labs = pageLabs();
  const link = readLink(location.hash, (id, variant) => labs.find((lab) => lab.data.id === id)?.data.variants[variant]?.code);
  if (link === null) return;
  if ('error' in link) labs[0]?.refuseLink(borderSentence(link.error));
  else labs.find((lab) => lab.data.id === link.lab.id)?.openLink(link.lab, location.hash.slice(0, LINK_LIMITS.fragment));
}

openPageLink();
addEventListener('hashchange', openPageLink);
