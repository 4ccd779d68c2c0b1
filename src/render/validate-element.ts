import * as limits from './slack-limits.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with an interactive element (a button, a select, an input), as sentences. */
export function elementErrors(element: unknown): string[] {
  if (!isFields(element)) return ['an element must be an object'];
  return [
    ...itemErrors(element.action_id, 'action_id', limits.ACTION_ID),
    ...(element.placeholder
      ? textErrors(element.placeholder, 'placeholder', limits.PLACEHOLDER_TEXT, ['plain_text'])
      : []),
    ...(element.confirm ? confirmErrors(element.confirm) : []),
    ...kindErrors(element),
  ].map((error) => `${String(element.type)}: ${error}`);
}

/** What is wrong with a text object: its type, its length, emptiness. */
export function textErrors(
  text: unknown,
  name: string,
  most: number,
  types: readonly string[] = ['plain_text', 'mrkdwn'],
): string[] {
  if (!isFields(text)) return [`${name} must be a text object`];
  return [
    ...(types.includes(String(text.type)) ? [] : [`${name} must be ${types.join(' or ')}`]),
    ...rangeErrors(typeof text.text === 'string' ? text.text.length : 0, name, 1, most, 'characters'),
  ];
}

/** Nothing where the string is absent or no longer than `most`. */
export function itemErrors(value: unknown, name: string, most: number): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'string') return [`${name} must be a string`];
  return rangeErrors(value.length, name, 0, most, 'characters');
}

/** One sentence where a count lies outside [least, most]. */
export function rangeErrors(count: number, name: string, least: number, most: number, unit: string): string[] {
  if (count < least) return [`${name} must hold at least ${least} ${unit}`];
  return count > most ? [`${name} holds ${count} ${unit}, more than ${most}`] : [];
}

function kindErrors(element: Fields): string[] {
  switch (element.type) {
    case 'button':
      return [
        ...textErrors(element.text, 'text', limits.BUTTON_TEXT, ['plain_text']),
        ...itemErrors(element.value, 'value', limits.BUTTON_VALUE),
        ...itemErrors(element.url, 'url', limits.BUTTON_URL),
        ...itemErrors(element.accessibility_label, 'accessibility_label', limits.ACCESSIBILITY_LABEL),
        ...([undefined, 'primary', 'danger'].includes(element.style as string | undefined)
          ? []
          : ['style must be primary or danger']),
      ];
    case 'static_select':
    case 'multi_static_select':
      return element.option_groups ? [] : optionsErrors(element.options, limits.SELECT_OPTIONS, element.initial_option);
    case 'overflow':
      return optionsErrors(element.options, limits.OVERFLOW_OPTIONS);
    case 'checkboxes':
    case 'radio_buttons':
      return optionsErrors(element.options, limits.CHECKED_OPTIONS, element.initial_option);
    case 'plain_text_input':
      return typedErrors(element);
    case 'feedback_buttons':
      return [...feedbackErrors(element.positive_button), ...feedbackErrors(element.negative_button)];
    case 'external_select':
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
    case 'datepicker':
    case 'icon_button':
      return [];
    default:
      return ['unknown element type'];
  }
}

function typedErrors({ initial_value: initial, max_length: most = limits.TYPED_TEXT }: Fields): string[] {
  return [
    ...(typeof most === 'number' ? rangeErrors(most, 'max_length', 1, limits.TYPED_TEXT, 'characters') : []),
    ...itemErrors(initial, 'initial_value', typeof most === 'number' ? most : limits.TYPED_TEXT),
  ];
}

function feedbackErrors(button: unknown): string[] {
  if (!isFields(button)) return ['both buttons must be given'];
  return [
    ...textErrors(button.text, 'text', limits.BUTTON_TEXT, ['plain_text']),
    ...(button.value === undefined ? ['value must be given'] : itemErrors(button.value, 'value', limits.BUTTON_VALUE)),
    ...itemErrors(button.accessibility_label, 'accessibility_label', limits.ACCESSIBILITY_LABEL),
  ];
}

/** An option that is chosen from the first must be one of them, to the letter. */
function optionsErrors(options: unknown, most: number, initial?: unknown): string[] {
  if (!Array.isArray(options)) return ['options must be a list'];
  return [
    ...rangeErrors(options.length, 'options', 1, most, 'items'),
    ...(initial === undefined || options.some((option) => JSON.stringify(option) === JSON.stringify(initial))
      ? []
      : ['initial_option must be one of the options']),
    ...options.flatMap((option) =>
      isFields(option)
        ? [
            ...textErrors(option.text, 'option text', limits.OPTION_TEXT),
            ...itemErrors(option.value, 'option value', limits.OPTION_VALUE),
          ]
        : ['an option must be an object'],
    ),
  ];
}

function confirmErrors(confirm: unknown): string[] {
  if (!isFields(confirm)) return ['confirm must be an object'];
  return [
    ...textErrors(confirm.title, 'confirm title', limits.CONFIRM_TITLE, ['plain_text']),
    ...textErrors(confirm.text, 'confirm text', limits.CONFIRM_TEXT),
    ...textErrors(confirm.confirm, 'confirm button', limits.CONFIRM_BUTTON, ['plain_text']),
    ...textErrors(confirm.deny, 'deny button', limits.CONFIRM_BUTTON, ['plain_text']),
  ];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
