// What Starlight puts into a page's head, corrected for that page: its own social card, and no address for the page that stands for none.
// Declares what Starlight keeps for a page.
import type {} from '@astrojs/starlight';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withCard, withoutAddress } from './page-head.ts';

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  const { id, entry } = route;
  route.head = id === '404' ? withoutAddress(route.head) : withCard(route.head, id, entry.data.title);
});
