// Opens the share link that a page was asked for with, in the lab it names.
import { borderSentence, LINK_LIMITS, readLink } from '#client';
import { GoLab } from './lab.element.ts';

const labs = (): GoLab[] => [...document.querySelectorAll('go-lab')].filter((e) => e instanceof GoLab);

function openPageLink(): void {
  const found = labs();
  const link = readLink(location.hash, (id, variant) => found.find((lab) => lab.data.id === id)?.data.variants[variant]?.code);
  if (link === null) return;
  if ('error' in link) found[0]?.refuseLink(borderSentence(link.error));
  else found.find((lab) => lab.data.id === link.lab.id)?.openLink(link.lab, location.hash.slice(0, LINK_LIMITS.fragment));
}

openPageLink();
addEventListener('hashchange', openPageLink);
