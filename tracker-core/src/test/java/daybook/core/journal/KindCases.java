package daybook.core.journal;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.WALK;
import static daybook.core.given.Said.away;
import static daybook.core.given.Said.back;
import static daybook.core.given.Said.closed;
import static daybook.core.given.Said.practised;
import static daybook.core.given.Said.supported;
import static daybook.core.given.Said.week;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.words;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.RefusalTest.Case;
import daybook.core.word.EntryId;
import daybook.core.word.Intention;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.Week;
import java.util.Set;

/** A no and its nearest yes for the smaller kinds of entries. */
final class KindCases {
    private static final Moment SIX = Moment.on("2026-10-05").hour(18);
    private static final Moment SEVEN = SIX.hour(19);

    private KindCases() {}

    static Case aboutStepAways(RefusalReason reason) {
        Given apart = given(ADD_SAM, log(away("a", SIX)), log(quiet("q", "2026-10-06")));
        JournalCommand good = log(back("b", SEVEN, "a"));
        return switch (reason) {
            case UNKNOWN_STEP_AWAY -> new Case(apart, log(back("b", SEVEN, "q")), good);
            case STEP_AWAY_IS_RETRACTED ->
                new Case(
                        apart.and(log(away("other", SIX))).and(retract("other")), log(back("b", SEVEN, "other")), good);
            case STEP_AWAY_ALREADY_CLOSED ->
                new Case(
                        apart.and(log(back("first", SEVEN, "a"))).and(log(away("other", SIX))),
                        good,
                        log(back("b", SEVEN, "other")));
            case RETURN_BEFORE_STEP_AWAY -> new Case(apart, log(back("b", SIX.hour(17), "a")), good);
            case RETURN_ABOUT_SOMEBODY_ELSE -> new Case(apart, log(back("b", SEVEN.about(SAM), "a")), good);
            case REPAIR_WITHOUT_RETURN -> new Case(apart, log(repairing(false)), log(repairing(true)));
            default ->
                new Case(
                        apart.and(log(away("fled", SIX, Intention.SAFETY, null))),
                        log(closed("b", SEVEN, "a", null)),
                        log(closed("b", SEVEN, "a", "they had left"), closed("c", SEVEN, "fled", null)));
        };
    }

    private static Return repairing(boolean returned) {
        return new Return(
                SEVEN.stamp("b"),
                new EntryId("a"),
                returned,
                words("no time"),
                Set.of(RepairAct.OFFERED_A_NEXT_STEP),
                Response.ABSENT);
    }

    static Case aboutKinds(RefusalReason reason) {
        return switch (reason) {
            case MINUTES_OUT_OF_RANGE ->
                new Case(
                        given(),
                        log(practised("p", SIX, WALK, 0)),
                        log(practised("p", SIX, WALK, 1), practised("o", SIX, WALK, null)));
            case SUPPORT_CONTACT_NEEDS_A_PERSON ->
                new Case(given(ADD_SAM), log(supported("s", SIX)), log(supported("s", SIX.about(SAM))));
            default ->
                new Case(
                        given(),
                        log(week("w", Moment.on("2026-11-08"), new Week(2026, 46))),
                        log(week("w", Moment.on("2026-11-09"), new Week(2026, 46))));
        };
    }
}
