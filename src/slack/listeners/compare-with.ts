import { comparedIn } from '../../render/blocks/compare-select.js';
import { answerPressed } from '../answer-pressed.js';
import type { SlackDependencies } from '../dependencies.js';
import type { PressedButton } from '../pressed-button.js';

export interface CompareWithArguments extends Omit<PressedButton, 'action'> {
  readonly action: { readonly block_id: string; readonly selected_option?: { readonly value?: string } | null };
}

/** *Compare with …* under a brief: the brief's actor beside the one that was picked, on the brief's topic if it has one. */
export function compareWith(dependencies: SlackDependencies) {
  return async ({ ack, action, ...pressed }: CompareWithArguments): Promise<void> => {
    await ack();
    const brief = comparedIn(action.block_id);
    const other = action.selected_option?.value;
    if (brief === undefined || other === undefined) return;
    const { registry } = dependencies.engine();
    const names = [brief.actor, other].map((id) => registry.get(id)?.name ?? id);
    const topic = brief.topic === undefined ? '' : ` ${brief.topic}`;
    await answerPressed(dependencies, pressed, { text: `compare ${names.join(', ')}${topic}` });
  };
}
