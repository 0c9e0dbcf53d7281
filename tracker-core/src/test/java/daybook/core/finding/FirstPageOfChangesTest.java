package daybook.core.finding;

import static daybook.core.finding.Compared.crossing;
import static daybook.core.finding.Compared.link;
import static daybook.core.finding.Compared.moved;
import static daybook.core.finding.Compared.own;
import static daybook.core.finding.Compared.settled;
import static daybook.core.finding.Compared.since;
import static daybook.core.finding.Compared.stayed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.trend.PeriodRate;
import daybook.core.word.Better;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstPageOfChangesTest {
    private static FirstPage page(Claim... claims) {
        return FirstPage.of(Stream.of(claims).<Finding>map(Shown::new).toList());
    }

    private static List<Claim> said(Claim... claims) {
        return page(claims).said().stream().map(Shown::claim).toList();
    }

    private static Claim worse() {
        return new Claim.LeftWorse(PeriodRate.of(16, 34).toOptional().orElseThrow(), 20);
    }

    @Test
    void of_one_topic_a_new_level_comes_before_a_trend_a_phase_no_change_and_a_share() {
        Claim settled = settled(Gauge.FELT_AFTER, .55);
        Claim moved = moved(Gauge.FELT_AFTER, .7);
        Claim since = since(Gauge.FELT_AFTER, .9);
        Claim stayed = stayed(Gauge.FELT_AFTER);
        assertEquals(List.of(settled), said(worse(), stayed, since, moved, settled));
        assertEquals(List.of(moved), said(worse(), stayed, since, moved));
        assertEquals(List.of(since), said(worse(), stayed, since));
        assertEquals(List.of(stayed), said(worse(), stayed));
    }

    @Test
    void felt_today_sleep_and_body_are_one_topic_and_the_larger_one_speaks() {
        Claim sleep = moved(Gauge.SLEEP, .60);
        Claim body = moved(Gauge.BODY_TENSION, .35);
        assertEquals(List.of(body), said(sleep, body));
        assertEquals(List.of(moved(Gauge.SLEEP, .65)), said(moved(Gauge.SLEEP, .65), moved(Gauge.BODY_TENSION, .35)));
    }

    @Test
    void good_news_is_the_better_end_of_each_measure() {
        Claim heavier = moved(Gauge.FELT_AFTER, .4);
        Claim freer = moved(Gauge.EGGSHELLS, .4);
        Claim calmer = settled(Gauge.BODY_TENSION, .3);
        assertEquals(List.of(freer, calmer, heavier), said(heavier, freer, calmer));
        assertEquals(
                List.of(moved(Gauge.EGGSHELLS, .6), moved(Gauge.CONTACT, .3)),
                said(moved(Gauge.EGGSHELLS, .6), moved(Gauge.CONTACT, .3)),
                "less contact is neither");
        assertEquals(List.of(since(Gauge.EGGSHELLS, .2), heavier), said(heavier, since(Gauge.EGGSHELLS, .2)));
    }

    @Test
    void three_at_most_in_the_order_of_topics() {
        Claim back = new BackToUsual(2, 11, 3);
        Claim linked = link(Link.EGGSHELLS_SLEEP, -.3);
        assertEquals(
                List.of(stayed(Gauge.FELT_AFTER), stayed(Gauge.EGGSHELLS), stayed(Gauge.SLEEP)),
                said(
                        crossing(.8),
                        linked,
                        back,
                        stayed(Gauge.SLEEP),
                        stayed(Gauge.EGGSHELLS),
                        stayed(Gauge.FELT_AFTER)));
        assertEquals(List.of(back, linked, crossing(.8)), said(crossing(.8), linked, back));
        assertEquals(
                List.of(link(Link.CONTACT_SLEEP, .5)),
                said(link(Link.EGGSHELLS_SLEEP, -.3), link(Link.CONTACT_SLEEP, .5)));
    }

    @Test
    void crossings_stand_before_runs_and_contact_before_coming_back() {
        Claim lately = new HeldLonger.Lately(8);
        assertEquals(
                List.of(lately, crossing(.8)), said(crossing(.8), lately), "good news goes before the order of topics");
        assertEquals(
                List.of(stayed(Gauge.CONTACT), back(4, 8), crossing(.8)),
                said(crossing(.8), back(4, 8), stayed(Gauge.CONTACT)));
        assertEquals(List.of(stayed(Gauge.SLEEP)), said(stayed(Gauge.SLEEP), stayed(Gauge.CONTACT)), "one topic");
    }

    @Test
    void of_two_phases_of_a_topic_and_of_two_windows_the_larger_effect_speaks() {
        assertEquals(List.of(since(Gauge.SLEEP, .1)), said(since(Gauge.FELT_TODAY, .7), since(Gauge.SLEEP, .1)));
        assertEquals(List.of(crossing(-.9)), said(crossing(.8), crossing(-.9)));
    }

    private static Claim back(int k, int n) {
        return new CameBack(PeriodRate.of(k, n).toOptional().orElseThrow(), Returns.NONE);
    }

    @Test
    void coming_back_stands_before_recovery_and_is_good_news_where_it_is_the_rule() {
        Claim usual = new BackToUsual(2, 11, 3);
        assertEquals(List.of(back(4, 8), usual), said(usual, back(4, 8)));
        assertEquals(
                List.of(back(9, 9), stayed(Gauge.FELT_AFTER), usual),
                said(usual, stayed(Gauge.FELT_AFTER), back(9, 9)));
        assertEquals(List.of(stayed(Gauge.FELT_AFTER), back(4, 8)), said(back(4, 8), stayed(Gauge.FELT_AFTER)));
    }

    @Test
    void held_for_longer_is_good_news() {
        Claim longer = new HeldLonger.InARow(LocalDate.of(2026, 5, 3), 14, 9);
        assertEquals(List.of(longer, stayed(Gauge.FELT_AFTER)), said(stayed(Gauge.FELT_AFTER), longer));
    }

    @Test
    void each_own_measure_is_a_topic_the_most_telling_first() {
        Claim calm = stayed(own("calm", Better.HIGH));
        Claim score = moved(own("score", Better.LOW), .78);
        Claim pain = moved(own("pain", Better.LOW), .40);
        assertEquals(List.of(score, calm), said(calm, score));
        assertEquals(List.of(pain, score, calm), said(calm, pain, score), "less pain is good news");
        assertEquals(
                List.of(moved(own("hours", Better.NEITHER), .8), calm),
                said(calm, moved(own("hours", Better.NEITHER), .8)));
    }

    @Test
    void it_is_too_early_only_where_nothing_tells_of_change() {
        assertFalse(page(worse()).tellsOfChange());
        assertFalse(page().tellsOfChange());
        assertTrue(page(stayed(Gauge.FELT_AFTER)).tellsOfChange());
        assertTrue(page(moved(Gauge.FELT_AFTER, .7)).tellsOfChange());
    }

    @Test
    void what_only_leans_stays_off_it() {
        assertEquals(
                List.of(),
                FirstPage.of(List.of(new Leaning(moved(Gauge.FELT_AFTER, .7)))).said());
    }
}
