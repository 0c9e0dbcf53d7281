package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.demo.SampleJournal;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import daybook.core.timeline.Period;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.reports.pdf.PdfPictures;
import daybook.reports.sharing.Choices;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** docs/report-reading.md quotes page one of the sample journal's summary, and page one says that and nothing it leaves out. */
class ReadingTest {
    private static final Path DOC = Path.of("../docs/report-reading.md");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 21, 30, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(), NOW.getZone());
    private static final OpenJournal JOURNAL = sample();

    private static OpenJournal sample() {
        OpenJournal made = JournalHome.inMemory(CLOCK, NOW.getZone());
        SampleJournal.into(made::send, NOW, "en");
        return made;
    }

    @AfterAll
    static void close() {
        JOURNAL.close();
    }

    private static MadeSummary summary() {
        Period period = Period.parse("2026-08-01..2026-10-31").orElseThrow();
        return new Summaries(CLOCK)
                .make(
                        JOURNAL,
                        new SummaryRequest(
                                period,
                                Choices.start(),
                                List.of(
                                        new OwnWords("How to say no on Thursdays without a two hour talk with Alex."),
                                        new OwnWords("Whether I step away to calm down or to punish.")),
                                Paper.A4,
                                Phrases.english(),
                                false,
                                SummaryRequest.neutralName(period)));
    }

    /** What is said in words on page one: the scale of the drawing and the foot are not read out. */
    private static List<String> said() {
        String text = PdfPictures.text(summary().pdf(), "", 1).replace("\r", "");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String plain = line.strip().replaceAll("\\s+", " ");
            if (plain.matches(".*[a-z]{2,}.*")
                    && !plain.contains("Page 1 of")
                    && !plain.matches("(restored|level|drained|\\d+ \\w{3}\\b).*|[−+]\\d")) {
                lines.add(plain);
            }
        }
        return lines;
    }

    private static List<String> quoted() throws IOException {
        return Files.readAllLines(DOC).stream()
                .filter(line -> line.startsWith("> ") && line.length() > 2)
                .map(line -> line.substring(2).strip())
                .toList();
    }

    @Test
    void page_one_says_what_the_reading_says_it_says() throws IOException {
        String page = String.join(" ", said());
        List<String> quotes = quoted();
        assertTrue(quotes.size() >= 12, "the reading quotes the page");
        int from = 0;
        for (String quote : quotes) {
            int at = page.indexOf(quote, from);
            assertTrue(at >= from, quote);
            from = at + quote.length();
        }
        assertFalse(page.contains("Alex"));
    }

    @Test
    void and_nothing_else() throws IOException {
        String rest = String.join(" ", said());
        for (String quote : quoted()) {
            rest = rest.replaceFirst(java.util.regex.Pattern.quote(quote), "");
        }
        assertEquals("", rest.replaceAll("\\s+", " ").strip());
    }
}
