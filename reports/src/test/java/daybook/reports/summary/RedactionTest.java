package daybook.reports.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Sample;
import daybook.core.journal.Entry;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.Audience;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.RedFlag;
import daybook.core.word.SharedPart;
import daybook.core.word.WithdrawalSign;
import daybook.reports.block.Block;
import daybook.reports.pdf.PdfPage;
import daybook.reports.pdf.PdfWriter;
import daybook.reports.sharing.Choices;
import daybook.reports.sharing.Letters;
import daybook.reports.sharing.MarkedJournal;
import daybook.reports.sharing.Shared;
import daybook.reports.sharing.Sharing;
import daybook.reports.sharing.Words;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that was not chosen is in the file: not on a page, not in a stream, a string, a name or the metadata. */
class RedactionTest {
    private static final Period PERIOD = new Period(LocalDate.parse("2026-08-05"), LocalDate.parse("2026-09-05"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<MarkedJournal> JOURNALS =
            IntStream.range(0, 4).mapToObj(MarkedJournal::of).toList();

    /** Where the words of a kind of set-up stand, and what lets them go. */
    private static final Map<String, SharedPart> SET_UP = Map.of(
            "BoundaryTerms.limit", SharedPart.BOUNDARIES,
            "MeasureTerms.name", SharedPart.MEASURES,
            "PatternNamed.name", SharedPart.SIGNS,
            "PracticeTerms.name", SharedPart.PRACTICES,
            "PhaseBegun.label", SharedPart.PHASES);

    private static Shared shared(MarkedJournal journal, Choices choices) {
        Letters letters = Letters.of(journal.timeline(), Audience.THERAPIST);
        return Sharing.view(journal.timeline(), choices, PERIOD, letters, TODAY);
    }

    private static byte[] pdf(Shared shared) {
        Brief brief = Brief.of(
                shared, TODAY, List.of(), Optional.of(new Fingerprint("BQ4X-MYD7", 12, TODAY)), Phrases.english());
        List<Block> blocks = TherapistSummary.compose(brief, ignored -> 1);
        return new PdfWriter()
                .write(
                        blocks,
                        new PdfPage(
                                Paper.A4,
                                brief.phrases(),
                                "Daybook",
                                TherapistSummary.foot(brief),
                                "test",
                                Audience.THERAPIST));
    }

    /** Entries whose words may leave: those of the period, as they count now, about nobody who is left out. */
    private static Set<String> allowed(MarkedJournal journal, Choices choices) {
        Set<String> allowed = new HashSet<>();
        SET_UP.forEach((where, part) -> {
            if (choices.shows(part) || where.equals("PhaseBegun.label") && anyPhase(choices)) {
                allowed.addAll(journal.markers().getOrDefault(where, Set.of()));
            }
        });
        for (Day day : journal.timeline().days(PERIOD)) {
            for (Entry entry : day.entries()) {
                PersonId person = entry.stamp().person();
                boolean out = person != null && choices.leftOut().contains(person);
                if (!out && choices.showsWords(entry.stamp().id())) {
                    Words.of(entry).forEach(words -> allowed.add(words.text().split(" ")[0]));
                }
            }
        }
        if (choices.shows(SharedPart.NAMES)) {
            journal.timeline().people().stream()
                    .filter(person -> !choices.leftOut().contains(person.id()))
                    .forEach(person -> journal.timeline().names(person.id()).forEach(name -> allowed.add(name.text())));
        }
        return allowed;
    }

    private static boolean anyPhase(Choices choices) {
        return choices.shows(SharedPart.LEAVING) || choices.shows(SharedPart.SAFETY);
    }

    private static void nothingElse(MarkedJournal journal, Choices choices) throws IOException {
        byte[] pdf = pdf(shared(journal, choices));
        assertEquals(Set.of(), Opened.found(pdf, "", journal.but(allowed(journal, choices))));
        Set<String> flags = new TreeSet<>();
        if (!choices.shows(SharedPart.RED_FLAGS)) {
            flags.addAll(flags());
        }
        if (!choices.shows(SharedPart.WITHDRAWAL)) {
            Stream.of(WithdrawalSign.values()).forEach(sign -> flags.add(phrase("withdrawal." + sign.code())));
        }
        assertEquals(Set.of(), Opened.found(pdf, "", flags));
    }

    private static Set<String> flags() {
        return Stream.of(RedFlag.values())
                .map(flag -> phrase("red-flag." + flag.code()))
                .collect(Collectors.toSet());
    }

    private static String phrase(String key) {
        return Phrases.english().firstPerson().say(key).replaceAll("\\s+", "");
    }

    @Test
    void what_is_shared_if_nobody_chooses_holds_no_excluded_marker() throws IOException {
        for (MarkedJournal journal : JOURNALS) {
            nothingElse(journal, Choices.start());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nor_does_it_with_one_choice_changed(SharedPart part) throws IOException {
        Choices start = Choices.start();
        for (MarkedJournal journal : JOURNALS) {
            nothingElse(journal, start.shows(part) ? start.without(part) : start.with(part));
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 24).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nor_with_any_of_them_together_and_people_left_out(int seed) throws IOException {
        Random chance = new Random(seed);
        MarkedJournal journal = JOURNALS.get(chance.nextInt(JOURNALS.size()));
        Set<SharedPart> shown = EnumSet.noneOf(SharedPart.class);
        Stream.of(SharedPart.values()).filter(ignored -> chance.nextBoolean()).forEach(shown::add);
        Set<PersonId> out = new LinkedHashSet<>();
        Stream.of(Sample.ALEX, Sample.SAM)
                .filter(ignored -> chance.nextInt(3) == 0)
                .forEach(out::add);
        Set<EntryId> words = new LinkedHashSet<>();
        IntStream.range(0, 40).filter(ignored -> chance.nextInt(4) == 0).forEach(k -> words.add(new EntryId("e" + k)));
        nothingElse(journal, new Choices(shown, out, words));
    }

    @Test
    void what_is_chosen_is_there_so_the_search_finds_what_there_is() throws IOException {
        Set<String> found = new HashSet<>();
        Choices all = new Choices(EnumSet.allOf(SharedPart.class), Set.of(), Set.of());
        for (MarkedJournal journal : JOURNALS) {
            byte[] pdf = pdf(shared(journal, all));
            for (String where :
                    List.of("Stamp.note", "BoundaryTerms.limit", "MeasureTerms.name", "PatternNamed.name")) {
                if (!Opened.found(pdf, "", journal.markers().getOrDefault(where, Set.of()))
                        .isEmpty()) {
                    found.add(where);
                }
            }
            if (!Opened.found(pdf, "", new HashSet<>(journal.names())).isEmpty()) {
                found.add("name");
            }
            if (!Opened.found(pdf, "", flags()).isEmpty()) {
                found.add("flag");
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "BoundaryTerms.limit", "MeasureTerms.name", "PatternNamed.name", "Stamp.note", "flag", "name")),
                new TreeSet<>(found));
    }

    @Test
    void a_page_made_of_the_whole_journal_is_caught() throws IOException {
        Choices choices = Choices.start().without(SharedPart.SIGNS);
        Set<String> caught = new HashSet<>();
        for (MarkedJournal journal : JOURNALS) {
            Shared view = shared(journal, choices);
            Shared leaking = new Shared(
                    journal.timeline(), choices, PERIOD, view.whole(), view.letters(), view.masks(), List.of(), 0);
            caught.addAll(Opened.found(pdf(leaking), "", journal.but(allowed(journal, choices))));
        }
        assertFalse(caught.isEmpty());
    }

    @Test
    void a_locked_file_shows_nothing_without_its_password_and_no_more_with_it() throws IOException {
        MarkedJournal journal = JOURNALS.getFirst();
        Brief brief = Brief.of(
                shared(journal, Choices.start()),
                TODAY,
                List.of(new OwnWords("something to ask")),
                Optional.empty(),
                Phrases.english());
        PdfPage page = new PdfPage(Paper.A4, brief.phrases(), "Daybook", "", "test", Audience.THERAPIST);
        List<Block> blocks = TherapistSummary.compose(brief, ignored -> 1);
        byte[] locked = new PdfWriter().writeLocked(blocks, page, "seven words that nobody else was told");
        assertNotEquals(List.of(), List.of(Opened.all(locked, "seven words that nobody else was told")));
        assertTrue(Opened.all(locked, "seven words that nobody else was told").contains("somethingtoask"));
        assertEquals(
                Set.of(),
                Opened.found(
                        locked,
                        "seven words that nobody else was told",
                        journal.but(allowed(journal, Choices.start()))));
        org.junit.jupiter.api.Assertions.assertThrows(
                org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException.class, () -> Opened.all(locked, ""));
    }
}
