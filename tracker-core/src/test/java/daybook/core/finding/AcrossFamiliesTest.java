package daybook.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.AcrossFamilies.Kind;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.TrendClaim.Moved;
import daybook.core.finding.TrendClaim.Settled;
import daybook.core.trend.AroundCrossings;
import daybook.core.trend.Diaries;
import daybook.core.trend.LagAssociation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds over all families of a report, and what each of them says by itself. */
class AcrossFamiliesTest {
    private static final Course BARELY = course(.045);
    private static final Moved FELT = new Moved(new Subject.BuiltIn(Gauge.FELT_AFTER), 1, BARELY);

    private static Course course(double adjusted) {
        Course like = Compared.course(.62);
        return new Course(
                like.unit(),
                like.n(),
                like.weeks(),
                new TrendAnswer.Tested(
                        new Adjusted(adjusted, adjusted),
                        like.tested().test(),
                        like.tested().chance()),
                like.slope());
    }

    private static Judged family(Claim... claims) {
        return new Judged(
                List.of(claims).stream().<Finding>map(Shown::new).toList(), new Comparisons(8, claims.length));
    }

    /** Asked as much as the others, and nothing to say. */
    private static Judged silent() {
        return new Judged(List.of(), new Comparisons(8, 0));
    }

    private static Map<Kind, Judged> allSilentBut(Kind kind, Judged family) {
        Map<Kind, Judged> all = new EnumMap<>(Kind.class);
        for (Kind one : Kind.values()) {
            all.put(one, silent());
        }
        all.put(kind, family);
        return all;
    }

    private static List<Finding> said(Map<Kind, Judged> families) {
        return AcrossFamilies.of(families).stream()
                .flatMap(judged -> judged.findings().stream())
                .toList();
    }

    @Test
    void a_family_alone_says_all_it_says_by_itself() {
        assertEquals(List.of(new Shown(FELT)), said(Map.of(Kind.TRENDS, family(FELT))));
    }

    @Test
    void what_barely_passed_only_leans_where_all_other_families_were_asked_in_vain() {
        assertEquals(List.of(new Leaning(FELT)), said(allSilentBut(Kind.TRENDS, family(FELT))));
    }

    @Test
    void a_family_that_could_not_be_computed_takes_no_room() {
        Map<Kind, Judged> families = allSilentBut(Kind.TRENDS, family(FELT));
        families.replaceAll((kind, judged) -> kind == Kind.TRENDS ? judged : Judged.NOTHING);
        assertEquals(List.of(new Shown(FELT)), said(families));
    }

    @Test
    void what_is_clear_stands_whatever_else_was_asked() {
        Moved clear = new Moved(new Subject.BuiltIn(Gauge.FELT_AFTER), 1, course(.001));
        assertEquals(List.of(new Shown(clear)), said(allSilentBut(Kind.TRENDS, family(clear))));
    }

    @Test
    void what_another_family_says_clearly_makes_nothing_else_clearer() {
        Map<Kind, Judged> families = allSilentBut(Kind.TRENDS, family(FELT));
        SincePhase since = Compared.since(Gauge.FELT_AFTER, .73);
        SincePhase clear =
                new SincePhase(since.gauge(), since.phase(), since.weeks(), since.sides(), new Adjusted(.0001, .0001));
        families.put(Kind.PHASE, family(clear));
        assertEquals(List.of(new Leaning(FELT), new Shown(clear)), said(families));
    }

    @Test
    void a_report_goes_by_the_p_for_many_questions_and_not_by_that_of_the_family() {
        var cautious = new Course(
                BARELY.unit(),
                BARELY.n(),
                BARELY.weeks(),
                new TrendAnswer.Tested(
                        new Adjusted(.001, .3),
                        BARELY.tested().test(),
                        BARELY.tested().chance()),
                BARELY.slope());
        Moved faded = new Moved(new Subject.BuiltIn(Gauge.FELT_AFTER), 1, cautious);
        assertEquals(List.of(new Leaning(faded)), said(Map.of(Kind.TRENDS, family(faded))));
    }

    @Test
    void a_new_level_that_only_leans_is_told_as_the_trend_beside_it() {
        Settled settled = Compared.settled(Gauge.EGGSHELLS, .62);
        Settled barely =
                new Settled(settled.subject(), settled.step(), settled.after(), settled.notAfter(), course(.19));
        Moved trend = new Moved(settled.subject(), 1, course(.19));
        assertEquals(List.of(new Leaning(trend)), said(allSilentBut(Kind.TRENDS, family(barely))));
    }

    @Test
    void of_crossings_what_is_not_clear_is_not_told_and_no_longer_counts_as_clear() {
        NearCrossings near = new NearCrossings(true, new AroundCrossings(7, .8, 181, .02, .02), new Adjusted(.04, .04));
        List<Judged> judged = AcrossFamilies.of(allSilentBut(Kind.CROSSINGS, family(near)));
        assertEquals(
                List.of(),
                judged.stream().flatMap(one -> one.findings().stream()).toList());
        assertEquals(
                0, judged.stream().mapToInt(one -> one.comparisons().clear()).sum());
        assertEquals(
                8 * Kind.values().length,
                judged.stream().mapToInt(one -> one.comparisons().made()).sum());
    }

    /** Shifts of half a year give 1 in 182 at the least, and twelve times that is far from clear. */
    @Test
    void a_link_that_no_shift_reaches_is_shown_after_half_a_year_if_it_lies_far_beyond_them() {
        assertEquals(List.of(new Shown(link(.0005))), said(allSilentBut(Kind.LINKS, family(link(.0005)))));
    }

    @Test
    void a_link_that_no_shift_reaches_leans_if_it_lies_just_beyond_them() {
        assertEquals(List.of(new Leaning(link(.0055))), said(allSilentBut(Kind.LINKS, family(link(.0055)))));
    }

    private static GoesWith link(double fine) {
        var association = new LagAssociation(-.4, 130, 1.0 / 182, fine, 181);
        return new GoesWith(Link.EGGSHELLS_SLEEP, association, new Adjusted(12.0 / 182, 12 * fine));
    }

    @Test
    void what_stayed_and_what_cannot_be_told_are_left_as_they_are() {
        Finding stayed = new Shown(Compared.stayed(Gauge.SLEEP));
        Finding unknown = new CannotTell(new Missing.NoLink(Link.SLEEP_URGE, 30, 60));
        Judged family = new Judged(List.of(stayed, unknown), new Comparisons(8, 1));
        assertEquals(List.of(stayed, unknown), said(allSilentBut(Kind.TRENDS, family)));
    }

    private static long reports(
            int diaries, double phi, FlatFamily.Habit habit, Function<Evidence, List<Shown>> shown) {
        return IntStream.range(0, diaries)
                .mapToObj(seed -> FlatReport.of(Diaries.random(seed), phi, habit, 0, FlatReport.Turnout.NOTHING))
                .filter(evidence -> !shown.apply(evidence).isEmpty())
                .count();
    }

    /** All families, half a year of nothing. Measured over 2,000: docs/performance.md. */
    @ParameterizedTest
    @CsvSource({".4, NOW_AND_THEN", ".8, BAD_DAYS_LESS"})
    void of_a_hundred_reports_on_nothing_at_most_thirteen_say_something(double phi, FlatFamily.Habit habit) {
        long said = reports(100, phi, habit, FlatReport::said);
        assertTrue(said <= 13, "false in " + said);
    }

    @ParameterizedTest
    @CsvSource({".4, NOW_AND_THEN", ".8, BAD_DAYS_LESS"})
    void without_the_correction_the_same_bound_breaks(double phi, FlatFamily.Habit habit) {
        long apart = reports(100, phi, habit, FlatReport::apart);
        assertTrue(apart > 13, "false in only " + apart);
    }

    /** One in ten is kept over thousands (docs/performance.md); of four hundred, chance may make two standard errors more. */
    @ParameterizedTest
    @CsvSource({".2, IN_SPELLS", ".4, NOW_AND_THEN", ".6, BAD_DAYS_LESS", ".8, BAD_DAYS_LESS", ".8, DAILY_WITH_A_WEEK"})
    @Tag("slow")
    void of_four_hundred_reports_on_nothing_no_more_say_something_than_one_in_ten_allows(
            double phi, FlatFamily.Habit habit) {
        double standardError = Math.sqrt(.10 * .90 / 400);
        long said = reports(400, phi, habit, FlatReport::said);
        assertTrue(said / 400.0 <= .10 + 2 * standardError, "false in " + said);
        assertTrue(said > 0, "a machinery that never speaks proves nothing");
    }
}
