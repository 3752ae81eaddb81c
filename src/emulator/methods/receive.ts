import { conflict } from '../request/api-refusal.ts';
import type { Method } from './method.ts';

export const getUpdates: Method = ({ offset, limit, timeout, allowed_updates }, { world, webhook, gone }) => {
  if (webhook.active) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  world.updates.allow(allowed_updates);
  return world.updates.getUpdates(offset ?? 0, limit ?? 100, timeout ?? 0, gone);
};

export const setWebhook: Method = (payload, { world, webhook }) => {
  if (payload.drop_pending_updates) world.updates.drop();
  world.updates.allow(payload.allowed_updates);
  if (payload.url === '') {
    webhook.remove();
    return true;
  }
  webhook.set({
    url: payload.url,
    secretToken: payload.secret_token,
    maxConnections: payload.max_connections ?? 40,
    allowedUpdates: payload.allowed_updates,
  });
  world.updates.interrupt('terminated by setWebhook request');
  return true;
};

export const deleteWebhook: Method = ({ drop_pending_updates }, { world, webhook }) => {
  if (drop_pending_updates) world.updates.drop();
  webhook.remove();
  return true;
};

export const getWebhookInfo: Method = (_payload, { webhook }) => webhook.info();
