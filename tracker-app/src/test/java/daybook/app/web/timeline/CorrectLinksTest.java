package daybook.app.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.EntryTelling;
import daybook.app.web.Pages;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.word.OwnWords;
import daybook.core.word.UrgeTo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the days every daily kind can be opened again, with what it says, and taken back. */
class CorrectLinksTest {
    private static final Moment THEN =
            Moment.on("2026-11-20").hour(18).about(Pages.ALEX).note("In my own words.");

    static Stream<Entry> kinds() {
        return Stream.of(
                Said.away("a", THEN),
                Said.back("b", THEN.hour(19), "a"),
                Said.walked("w", THEN),
                Said.supported("c", THEN),
                Said.won("n", THEN),
                Said.urge("u", THEN, UrgeTo.CHECK),
                Said.checked("f", THEN),
                new CheckIn(THEN.stamp("i"), new OwnWords("Rest"), null, Evening.NONE, List.of(), Map.of()),
                new CheckIn(THEN.stamp("m"), null, new OwnWords("tired"), Evening.NONE, List.of(), Map.of()),
                new CheckIn(
                        THEN.stamp("e"), new OwnWords("Rest"), new OwnWords("x"), Evening.NONE, List.of(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_is_opened_with_its_words_and_saved_unchanged_it_stays_the_same(Entry entry) {
        Pages pages = new Pages().people().given(new BringIn(kinds().toList()));
        String page = EntryTelling.correctedAt(entry).orElseThrow();
        assertTrue(pages.read("days/2026-11").contains("/" + page + "\""), page);
        String form = pages.read(page);
        assertTrue(form.contains("In my own words."), page);
        String[] filled = Filled.in(form);
        pages.follow(pages.visit().post(page, filled));
        assertEquals(
                entry, pages.timeline().entry(entry.stamp().id()).orElseThrow().entry());
        assertEquals(
                List.of(),
                pages.timeline().entry(entry.stamp().id()).orElseThrow().history());
        assertEquals(
                200,
                pages.visit().get("entries/" + entry.stamp().id() + "/back").status());
    }
}
