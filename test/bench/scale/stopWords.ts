/** Words of four letters and more that say too little to be what somebody searches for. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'about above after again against ahead almost alone along already also although always among another any anything are ' +
    'around away back became because become been before behind being below best better between beyond both came can cannot ' +
    'come could does doing done down during each either else enough even ever every everything first from further gave give ' +
    'given goes going good great have having held help hence here herein hereby hers herself himself however indeed instead ' +
    'into itself just keep kind know last late least left less like likely little long look made make makes making many ' +
    'matter maybe mean means might more moreover most much must myself nearly need neither never next none nothing often ' +
    'once only onto other others otherwise ought ours ourselves over part past perhaps place quite rather really same ' +
    'seem shall should show side since some something soon still such sure take taken than that their theirs them themselves ' +
    'then thence there thereby therefore therein thereof these they thing things think this those though three through thus ' +
    'time together took toward towards under unless until unto upon used very want well went were what whatever when whence ' +
    'where whereas wherein whether which while whole whom whose will with within without would year years your yours'
  ).split(' '),
);
