package daybook.app.web.phases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.timeline.Phase;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhasesPageTest {
    private static final String PAGE = "settings/phases";
    private final Pages pages = new Pages().people();

    private Phase only() {
        assertEquals(1, pages.timeline().phases().size());
        return pages.timeline().phases().getFirst();
    }

    @Test
    void a_phase_begins_for_one_person_and_ends_on_a_day() {
        String after =
                pages.sent(PAGE, PAGE, "kind", "low-contact", "person", "alex", "from", "2026-11-09", "label", "");
        assertEquals(PhaseKind.LOW_CONTACT, only().kind());
        assertEquals(Pages.ALEX, only().person());
        assertEquals(LocalDate.parse("2026-11-09"), only().from());
        assertTrue(after.contains("Low contact, Alex"));
        String page = PAGE + "/" + only().id();
        assertTrue(pages.read(page).contains("When did it end?"));
        String ended = pages.sent(page, page, "to", "2026-11-20");
        assertEquals(LocalDate.parse("2026-11-20"), only().to());
        assertTrue(ended.contains("9 November 2026 to 20 November 2026"));
    }

    @ParameterizedTest
    @EnumSource(PhaseKind.class)
    void every_kind_can_begin_for_one_person_and_for_the_journal(PhaseKind kind) {
        for (String person : new String[] {"alex", ""}) {
            pages.sent(PAGE, PAGE, "kind", kind.code(), "person", person, "from", "2026-11-09", "label", "Name");
        }
        assertEquals(2, pages.timeline().phases().size());
        assertEquals(kind, pages.timeline().phases().getFirst().kind());
        assertEquals(Pages.ALEX, pages.timeline().phases().getFirst().person());
    }

    @Test
    void a_phase_may_be_the_journals_and_have_a_name_of_its_own() {
        pages.sent(PAGE, PAGE, "kind", "other", "person", "", "from", "2026-11-09", "label", "New flat");
        assertNull(only().person());
        assertEquals(new OwnWords("New flat"), only().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | | 2026-11-09 | kind | Choose one.",
                "storm | | 2026-11-09 | kind | not one of the choices",
                "leaving | nobody | 2026-11-09 | person | This person is not in the journal.",
                "leaving | | | from | Write a day",
                "leaving | | soon | from | Write a day",
                "other | | 2026-11-09 | label | Give this phase a name."
            })
    void what_is_wrong_comes_back_beside_its_field(
            String kind, String person, String from, String at, String sentence) {
        String back = pages.sent(
                PAGE,
                PAGE,
                "kind",
                kind == null ? "" : kind,
                "person",
                person == null ? "" : person,
                "from",
                from == null ? "" : from);
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains(sentence));
        assertEquals(0, pages.timeline().phases().size());
        pages.sent(PAGE, PAGE, "kind", "leaving", "person", "", "from", "2026-11-09");
        assertEquals(1, pages.timeline().phases().size());
    }

    @Test
    void a_phase_cannot_end_before_it_began_or_on_no_day() {
        pages.sent(PAGE, PAGE, "kind", "leaving", "person", "", "from", "2026-11-09");
        String page = PAGE + "/" + only().id();
        assertTrue(pages.sent(page, page, "to", "2026-11-08").contains("A phase cannot end before it begins."));
        assertTrue(pages.sent(page, page, "to", "").contains("Write a day"));
        assertNull(only().to());
    }

    @Test
    void a_phase_that_is_not_there_is_not_found() {
        assertEquals(404, pages.visit().get(PAGE + "/none").status());
    }
}
