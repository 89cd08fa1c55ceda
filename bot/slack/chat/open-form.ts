import type { ModalView } from '@slack/web-api';
import type { Locale } from '../../core/texts/index.ts';
import type { Form, FormOrigin } from '../listeners/form.ts';
import { formView } from '../views/forms.ts';
import { createCall, type CallNeeds } from './calls.ts';

/** views.open, within 3 s of the click and once per trigger; throws ChatError. */
export function createFormOpener(
  needs: CallNeeds & {
    readonly locale: () => Locale;
    /** The view that was opened empty with this trigger, if one was: it is filled instead. */
    readonly openedBefore?: (trigger: string) => string | undefined;
  },
): (trigger: string, form: Form, origin: FormOrigin) => Promise<void> {
  const call = createCall(needs);
  return async (trigger, form, origin) => {
    const view = formView(form, origin, needs.locale());
    const opened = needs.openedBefore?.(trigger);
    if (opened === undefined) await call('views.open', { trigger_id: trigger, view });
    else await call('views.update', { view_id: opened, view });
  };
}

/** Puts something else into a view that is open; throws ChatError. */
export function createViewUpdater(needs: CallNeeds): (view: string, content: ModalView) => Promise<void> {
  const call = createCall(needs);
  return async (view, content) => {
    await call('views.update', { view_id: view, view: content });
  };
}
