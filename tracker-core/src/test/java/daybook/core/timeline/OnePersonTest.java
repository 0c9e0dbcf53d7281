package daybook.core.timeline;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.retract;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry;
import daybook.core.word.MyAct;
import daybook.core.word.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnePersonTest {
    private static Moment on(String day, PersonId about) {
        return Moment.on(day).about(about);
    }

    private static final Timeline FULL = given(
                    ADD_ALEX,
                    ADD_SAM,
                    SET_CALLS,
                    BEGIN_DISTANCE,
                    log(contact("a1", "2026-10-01").entry()),
                    log(contact("s1", "2026-10-02")
                            .moment(on("2026-10-02", SAM))
                            .entry()),
                    log(cameUp("at", "2026-10-01", MyAct.HELD_STEADY)
                            .moment(on("2026-10-01", ALEX))
                            .entry()),
                    log(cameUp("st", "2026-10-02", MyAct.GAVE_WAY)
                            .moment(on("2026-10-02", SAM))
                            .entry()),
                    log(Said.walked("w", Moment.on("2026-10-04"))),
                    log(
                            Said.won("wa", on("2026-10-05", ALEX).note("Said no, kindly")),
                            Said.won("ws", on("2026-10-06", SAM).note("Asked for help"))),
                    log(quiet("q", "2026-10-07")),
                    log(contact("gone", "2026-10-08").entry()),
                    retract("gone"))
            .timeline();

    private static List<String> ids(Timeline timeline) {
        return timeline.days(Period.parse("2026-10").orElseThrow()).stream()
                .flatMap(day -> day.entries().stream())
                .map(Entry::stamp)
                .map(stamp -> stamp.id().value())
                .toList();
    }

    @Test
    void what_is_about_them_and_the_days_themselves_are_kept() {
        assertEquals(List.of("a1", "at", "w", "wa", "q"), ids(OnePerson.of(FULL, ALEX)));
        assertEquals(List.of("s1", "st", "w", "ws", "q"), ids(OnePerson.of(FULL, SAM)));
    }

    @Test
    void a_phase_about_somebody_else_marks_nothing_here() {
        assertEquals(1, OnePerson.of(FULL, ALEX).phases().size());
        assertEquals(List.of(), OnePerson.of(FULL, SAM).phases());
    }

    @Test
    void the_journal_itself_is_as_it_was() {
        OnePerson.of(FULL, ALEX);
        assertEquals(List.of("a1", "at", "s1", "st", "w", "wa", "ws", "q"), ids(FULL));
    }
}
