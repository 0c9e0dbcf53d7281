package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Evening;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.word.EntryId;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeId;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.UrgeTo;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the everyday, with something on it, in both languages. */
class EveryPageTest {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern LABEL_FOR = Pattern.compile("<label[^>]* for=\"([^\"]+)\"");
    private static final List<Integer> HIGH = List.of(3, 3, 3, 3, 0, 0, 0);
    private final Pages pages = new Pages().people().boundaries().measures();
    private EntryId contact = new EntryId("none");
    private EntryId moment = new EntryId("none");

    private void fill() {
        Map<String, String> hidden = Pages.hidden(pages.read(""));
        contact = new EntryId(String.valueOf(hidden.get("id")));
        moment = new EntryId(String.valueOf(hidden.get("test.id")));
        pages.sendAgain(
                hidden,
                "log",
                "after",
                "-2",
                "person",
                "alex",
                "story.said",
                "مرحبا",
                "test.mine",
                "held-wobble",
                "test.boundary[alex]",
                "calls",
                "test.theirs",
                "crossed",
                "chips.redFlags",
                "threatened");
        pages.sent("evening", "evening", "felt", "1", "measures[unrest]", "3");
        pages.given(
                new BeginExperiment(
                        new ExperimentId("trial"),
                        new ExperimentTerms(new OwnWords("مرحبا"), 2, Pages.TODAY.minusDays(5), new Lot(2, 2, 2))),
                new NamePattern(new PatternId("sundays"), new OwnWords("Sundays")),
                new RetirePractice(new PracticeId("hobby"), Pages.TODAY),
                new RetireBoundary(Pages.MONEY, Pages.TODAY),
                new BeginPhase(new PhaseId("low"), PhaseKind.LOW_CONTACT, Pages.ALEX, Pages.TODAY, null),
                new NamePattern(new PatternId("calls"), new OwnWords("The late calls")),
                new BringIn(smallerKinds()));
    }

    private static List<Entry> smallerKinds() {
        Moment then = Moment.on("2026-11-20").hour(18).about(Pages.ALEX);
        return List.of(
                Said.away("a", then),
                Said.back("b", then.hour(19), "a"),
                Said.away("o", then.hour(20)),
                Said.walked("w", then),
                Said.supported("c", then),
                Said.won("n", then.note("Called back, and did.")),
                Said.urge("u", then, UrgeTo.CHECK),
                Said.checked("f", then),
                Said.letter("l", then),
                new Questionnaire(then.stamp("sum"), QuestionnaireForm.GAD_7, HIGH),
                said("i", then, new OwnWords("Rest"), null),
                said("m", then, null, new OwnWords("tired")));
    }

    private static CheckIn said(String id, Moment when, @Nullable OwnWords intention, @Nullable OwnWords emotion) {
        return new CheckIn(when.stamp(id), intention, emotion, Evening.NONE, List.of(), Map.of());
    }

    private String path(String page) {
        return page.replace("SUM", "sum").replace("CONTACT", contact.value()).replace("MOMENT", moment.value());
    }

    static Stream<Arguments> pagesInBoth() {
        return Stream.of(
                        "",
                        "?day=2026-11-20",
                        "entries/CONTACT",
                        "entries/MOMENT/moment",
                        "entries/CONTACT/back",
                        "days",
                        "days/2026-10",
                        "days/2026-11?with=alex",
                        "evening",
                        "evening?day=2026-11-20",
                        "morning",
                        "morning/i",
                        "noon",
                        "noon/m",
                        "away",
                        "away/a",
                        "back/o",
                        "back/o?closed=yes",
                        "back/b",
                        "steps",
                        "steps/w",
                        "steps/c",
                        "steps/n",
                        "steps/u",
                        "check",
                        "check/f",
                        "letter",
                        "letter/l",
                        "more",
                        "cards",
                        "cards/retired",
                        "cards/new",
                        "cards/calls",
                        "cards/calls/edit",
                        "cards/calls/retire",
                        "people",
                        "people/alex",
                        "settings/measures",
                        "settings/measures/unrest",
                        "settings/phases",
                        "settings/phases/low",
                        "settings",
                        "week/2026-W46",
                        "week/2026-W47",
                        "month/2026-10",
                        "month/2026-11?with=nobody",
                        "month/2026-10/them?with=alex",
                        "questions",
                        "questions/7",
                        "questions/8",
                        "questions/7/SUM",
                        "experiments",
                        "experiments/trial",
                        "practices",
                        "practices/walk",
                        "patterns",
                        "patterns/sundays",
                        "help",
                        "help/plan",
                        "reminder",
                        "settings/order",
                        "settings/order/signs",
                        "settings/order/practices")
                .flatMap(page -> Stream.of(Arguments.of(page, "en"), Arguments.of(page, "de")));
    }

    @ParameterizedTest
    @MethodSource("pagesInBoth")
    void it_opens_whole_with_one_question_and_a_plain_title(String page, String language) {
        fill();
        String body = pages.in(language).read(path(page));
        assertTrue(body.contains("<html lang=\"" + language + "\""), page);
        assertTrue(body.endsWith("</html>\n") || body.stripTrailing().endsWith("</html>"), "it broke off");
        assertEquals(2, body.split("<h1", -1).length, "one h1");
        Matcher title = TITLE.matcher(body);
        assertTrue(title.find());
        assertTrue(title.group(1).matches("\\p{L}+( \\p{L}+)*, Daybook"), title.group(1));
        assertFalse(title.group(1).contains("Alex"));
        assertFalse(body.contains("??"), "a key without words");
    }

    @ParameterizedTest
    @MethodSource("pagesInBoth")
    void ids_are_used_once_and_every_label_has_its_field(String page, String language) {
        fill();
        String body = pages.in(language).read(path(page));
        var ids = ID.matcher(body).results().map(found -> found.group(1)).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        LABEL_FOR
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .forEach(field -> assertTrue(ids.contains(field), field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "entries/CONTACT", "evening", "cards/new", "people"})
    void nothing_of_a_form_is_left_in_the_browser(String page) {
        fill();
        Visit.Page answer = pages.visit().get(path(page));
        assertTrue(String.valueOf(answer.header("cache-control")).contains("no-store"));
        assertTrue(answer.body().contains("autocomplete=\"off\""));
    }

    @Test
    void settings_lead_to_people_measures_and_phases() {
        String page = pages.read("settings");
        assertTrue(page.contains("people\"")
                && page.contains("settings/measures\"")
                && page.contains("settings/phases\""));
    }
}
