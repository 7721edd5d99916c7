/** Words that no personal name has: they end a name, or say that the capitals before us are none. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'The A An In On At For Of To How Why What When Where Popular Demand Numbers Law Night Day Default Design Staff Our Your My All Any Request Order Phone Email Mail News Necessary Means ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Updated Published Posted POSTED UPDATED PUBLISHED Last Follow Twitter Share Comment Comments Uhr Add Read More Contributions ' +
    'Use Case USE CASE Event Type TYPE COMPANY Country Category Topic Date Name Price Size Brand Color Industry Role Region Location Manufacturer Product Products Service Services Features ' +
    'Team TEAM Company Inc Inc. Corporation LLC Ltd Ltd. Publishing Publications Press University Group Media Studio Studios Foundation Institute Department Ministry Association Office Council Committee ' +
    'Games Hotels Collective Newspapers Agency Agencies Society Center Centre College School Partners Network Photography Consultant Benchmarks Headshot Avatar Headlines Technologies Senior Junior Chief Editorial Board PhD MD BSc MSc MS RD RN CPA View'
  ).split(' '),
);

/** Words that end a title of the trade; capitals before them belong to the title (`Globe Correspondent`). */
export const roleNoun =
  /^(?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Ee]ditors?|[Ee]ditor-in-[Cc]hief|[Cc]olumnists?|[Cc]ontributors?|[Pp]roducers?|[Aa]nalysts?|[Jj]ournalists?|[Pp]hotographers?|[Cc]ritics?|[Ff]ellow|[Ii]ntern|[Dd]irector|[Ss]taff|[Ee]ngineers?|Korrespondent(?:in)?|Redakteur(?:in)?|Redaktor(?:in)?|Volontär(?:in)?|[Cc]orrespondante?|[Jj]ournaliste|[Cc]orresponsal|[Rr]edactora?|[Ii]nviat[oa]|[Cc]orrispondente|[Kk]orrespondent|[Kk]orrespondentka|[Dd]ziennikar(?:z|ka)|[Pp]eriodista|[Gg]iornalista|[Jj]ornalista|[Mm]uhabir|[Ww]artawan|[Kk]olumnist(?:in)?|Journalistin|Reporterin|корреспондент|обозреватель|журналист)$/;

/** Months are given names and surnames too (`Jan`, `April`, `May`): they end a name only from its third word on. */
export const monthWord =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?$/i;
