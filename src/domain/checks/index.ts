import { architecturesAreDrawnApart } from "./architectures-are-drawn-apart.ts";
import { changesAreNewestFirst } from "./changes-are-newest-first.ts";
import type { Check } from "./check.ts";
import { citedSourcesExist } from "./cited-sources-exist.ts";
import { claimsAreNotReworded } from "./claims-are-not-reworded.ts";
import { claimsAreSentences } from "./claims-are-sentences.ts";
import { claimsCitePrimarySources } from "./claims-cite-primary-sources.ts";
import { clausesCompleteTheirSentence } from "./clauses-complete-their-sentence.ts";
import { criteriaSeparateTheirMembers } from "./criteria-separate-their-members.ts";
import { daysArePast } from "./days-are-past.ts";
import { disagreementsNameAClaim } from "./disagreements-name-a-claim.ts";
import { drawingsNameTheirNodes } from "./drawings-name-their-nodes.ts";
import { everyCriterionIsRated } from "./every-criterion-is-rated.ts";
import { everyPairHasAVerdict } from "./every-pair-has-a-verdict.ts";
import { everySourceIsCited } from "./every-source-is-cited.ts";
import { extremeRatingsHearTheOtherSide } from "./extreme-ratings-hear-the-other-side.ts";
import { figuresComeFromSourcesWeRead } from "./figures-come-from-sources-we-read.ts";
import { figuresHaveOneValue } from "./figures-have-one-value.ts";
import { formerRatingsComeBefore } from "./former-ratings-come-before.ts";
import { framesShowAChange } from "./frames-show-a-change.ts";
import { framesTellEnough } from "./frames-tell-enough.ts";
import { framingsFitTheLevels } from "./framings-fit-the-levels.ts";
import { groupsCanBeEqual } from "./groups-can-be-equal.ts";
import { idsAreUnique } from "./ids-are-unique.ts";
import { linksLeadSomewhere } from "./links-lead-somewhere.ts";
import { linksToPrioritiesFit } from "./links-to-priorities-fit.ts";
import { losersCanWin } from "./losers-can-win.ts";
import { lostMachinesDoNothing } from "./lost-machines-do-nothing.ts";
import { movesGoBothWays } from "./moves-go-both-ways.ts";
import { namedClaimsExist } from "./named-claims-exist.ts";
import { namesAreUnique } from "./names-are-unique.ts";
import { noSentenceIsWrittenTwice } from "./no-sentence-is-written-twice.ts";
import { noTextIsAPlaceholder } from "./no-text-is-a-placeholder.ts";
import { noTextIsCut } from "./no-text-is-cut.ts";
import { nodesKeepApart } from "./nodes-keep-apart.ts";
import { picksAreComputed } from "./picks-are-computed.ts";
import { proseIsCited } from "./prose-is-cited.ts";
import { questionsExist } from "./questions-exist.ts";
import { ratingsFollowNoLiking } from "./ratings-follow-no-liking.ts";
import { ratingsRestOnEvidence } from "./ratings-rest-on-evidence.ts";
import { remarksAreOnThePick } from "./remarks-are-on-the-pick.ts";
import { reviewsAreFresh } from "./reviews-are-fresh.ts";
import { sentencesAgreeWithFigures } from "./sentences-agree-with-figures.ts";
import { sentencesAreWhole } from "./sentences-are-whole.ts";
import { signsKeepClear } from "./signs-keep-clear.ts";
import { signsStayInsideTheFrame } from "./signs-stay-inside-the-frame.ts";
import { situationsWeighEveryCriterion } from "./situations-weigh-every-criterion.ts";
import { sourceAddressesArePlain } from "./source-addresses-are-plain.ts";
import { sourceRecordsAreComplete } from "./source-records-are-complete.ts";
import { sourcesAreNotOurOwn } from "./sources-are-not-our-own.ts";
import { splitsCrossWhatIsCut } from "./splits-cross-what-is-cut.ts";
import { textIsPlain } from "./text-is-plain.ts";
import { textsHaveTheLengthTheyNeed } from "./texts-have-the-length-they-need.ts";
import { variantsChangeARating } from "./variants-change-a-rating.ts";
import { verdictsNameAPair } from "./verdicts-name-a-pair.ts";
import { verdictsShareNoRunOfWords } from "./verdicts-share-no-run-of-words.ts";
import { whatMovesHasALink } from "./what-moves-has-a-link.ts";
import { winnersAndNonWinnersSaySo } from "./winners-and-non-winners-say-so.ts";

/** Every law of the content, each in the file of its name. */
export const checks: readonly Check[] = [
  architecturesAreDrawnApart,
  changesAreNewestFirst,
  citedSourcesExist,
  claimsAreNotReworded,
  claimsAreSentences,
  claimsCitePrimarySources,
  clausesCompleteTheirSentence,
  criteriaSeparateTheirMembers,
  daysArePast,
  disagreementsNameAClaim,
  drawingsNameTheirNodes,
  everyCriterionIsRated,
  everyPairHasAVerdict,
  everySourceIsCited,
  extremeRatingsHearTheOtherSide,
  figuresComeFromSourcesWeRead,
  figuresHaveOneValue,
  formerRatingsComeBefore,
  framesShowAChange,
  framesTellEnough,
  framingsFitTheLevels,
  groupsCanBeEqual,
  idsAreUnique,
  linksLeadSomewhere,
  linksToPrioritiesFit,
  losersCanWin,
  lostMachinesDoNothing,
  movesGoBothWays,
  namedClaimsExist,
  namesAreUnique,
  nodesKeepApart,
  noSentenceIsWrittenTwice,
  noTextIsAPlaceholder,
  noTextIsCut,
  picksAreComputed,
  proseIsCited,
  questionsExist,
  ratingsFollowNoLiking,
  ratingsRestOnEvidence,
  remarksAreOnThePick,
  reviewsAreFresh,
  sentencesAgreeWithFigures,
  sentencesAreWhole,
  signsKeepClear,
  signsStayInsideTheFrame,
  situationsWeighEveryCriterion,
  sourceAddressesArePlain,
  sourceRecordsAreComplete,
  sourcesAreNotOurOwn,
  splitsCrossWhatIsCut,
  textIsPlain,
  textsHaveTheLengthTheyNeed,
  variantsChangeARating,
  verdictsNameAPair,
  verdictsShareNoRunOfWords,
  whatMovesHasALink,
  winnersAndNonWinnersSaySo,
];
