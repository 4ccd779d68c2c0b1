/**
 * English verbs and nouns whose forms share no stem: the dictionary form, then the others. Forms that are also a
 * commoner word of their own (`left`, `saw`, `found`, `felt`, `lay`) are left out where the two readings differ widely.
 */
const TABLE = `
arise arose arisen|awake awoke|bear bore borne|beat beaten|begin began begun|bend bent|bind bound|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|free freed|freeze froze frozen|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden
hold held|keep kept|kneel knelt|know knew known|lead led|lean leant|learn learnt|leave left|lend lent|lose lost|mean meant
meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|oversee oversaw overseen|pay paid
prove proven|quit quitted|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold
send sent|shake shook shaken|shine shone|shoot shot|show showed shown|shrink shrank shrunk|sing sang sung|sink sank sunk
sit sat|sleep slept|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck
strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
retake retook retaken|uphold upheld|rebuild rebuilt|resell resold|undo undid undone
man men|woman women|child children|foot feet|life lives|wife wives|person people|thief thieves|crisis crises
criterion criteria|medium media|analysis analyses|datum data`;

/** A form's dictionary form, where the two share no stem. */
export const DICTIONARY_FORM: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [base = '', ...forms] = row.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);
