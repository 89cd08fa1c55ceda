import type { Locale } from '../../core/texts/index.ts';
import type { Form, FormOrigin } from '../listeners/form.ts';
import { formView } from '../views/forms.ts';
import { createCall, type CallNeeds } from './calls.ts';

/** views.open, within 3 s of the click and once per trigger; throws ChatError. */
export function createFormOpener(
  needs: CallNeeds & { readonly locale: () => Locale },
): (trigger: string, form: Form, origin: FormOrigin) => Promise<void> {
  const call = createCall(needs);
  return async (trigger, form, origin) => {
    await call('views.open', { trigger_id: trigger, view: formView(form, origin, needs.locale()) });
  };
}
