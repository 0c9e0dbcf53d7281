package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.app.session.Opened;
import daybook.app.store.JournalHome;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.MeasureTerms;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.Better;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A new journal in memory behind a running server, and a browser in it. It is Saturday 21 November 2026, 21:40 in Berlin. */
public final class Pages {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final SetClock CLOCK = new SetClock(Instant.EPOCH, BERLIN);
    private static final Served SERVED = Served.empty(CLOCK);
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final Visit visit;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Pages::close));
    }

    /** The server stops at the same time by itself and takes a file away while the folder is being emptied. */
    private static void close() {
        try {
            SERVED.close();
        } catch (UncheckedIOException aFileWasGone) {
            SERVED.close();
        }
    }

    public Pages() {
        at("2026-11-21T21:40");
        Opened opened = SERVED.sitting().lookAround(JournalHome.inMemory(CLOCK, BERLIN));
        visit = SERVED.visit()
                .with("Cookie", "daybook=" + opened.pass().cookie())
                .with("Accept-Language", "en");
        visit.get(opened.pass().base() + "help");
        visit.get(opened.pass().base());
    }

    public static final PersonId ALEX = new PersonId("alex");
    public static final PersonId MUM = new PersonId("mum");
    public static final BoundaryId CALLS = new BoundaryId("calls");
    public static final BoundaryId MONEY = new BoundaryId("money");
    public static final MeasureId UNREST = new MeasureId("unrest");
    public static final MeasureId MINUTES = new MeasureId("minutes");

    /** Alex and Mum are there. */
    public Pages people() {
        return given(
                new AddPerson(ALEX, new OwnWords("Alex"), PersonKind.EX, false, false),
                new AddPerson(MUM, new OwnWords("Mum"), PersonKind.PARENT, false, false));
    }

    /** Two boundaries are set: no calls after nine for Alex, with a consequence, and no money lent for nobody in particular. */
    public Pages boundaries() {
        return given(
                new SetBoundary(
                        CALLS,
                        new BoundaryTerms(
                                BoundaryKind.TIME,
                                Set.of(ALEX),
                                new OwnWords("No calls after 9 pm"),
                                new OwnWords("My sleep"),
                                new OwnWords("Not tonight."),
                                new OwnWords("I hang up")),
                        LocalDate.parse("2026-09-28")),
                new SetBoundary(
                        MONEY,
                        new BoundaryTerms(
                                BoundaryKind.MONEY, Set.of(), new OwnWords("I do not lend money"), null, null, null),
                        LocalDate.parse("2026-10-05")));
    }

    /** One measure is asked in the evening, 1 to 7, and one with a contact, 0 to 300. */
    public Pages measures() {
        return given(
                new DefineMeasure(
                        UNREST,
                        new MeasureTerms(new OwnWords("Unrest"), 1, 7, Better.LOW, MeasurePart.CHECK_IN, Daily.LAST)),
                new DefineMeasure(
                        MINUTES,
                        new MeasureTerms(
                                new OwnWords("Minutes of it"),
                                0,
                                300,
                                Better.LOW,
                                MeasurePart.INTERACTION,
                                Daily.SUM)));
    }

    /** @param local time of the clock on the wall in Berlin */
    public Pages at(String local) {
        ZonedDateTime time = LocalDateTime.parse(local).atZone(BERLIN);
        CLOCK.set(time.toInstant(), BERLIN);
        return this;
    }

    public Pages at(Instant now) {
        CLOCK.set(now, BERLIN);
        return this;
    }

    public Instant now() {
        return CLOCK.instant();
    }

    public Pages in(String language) {
        visit.with("Accept-Language", language);
        return this;
    }

    static int port() {
        return SERVED.port();
    }

    static String cookie() {
        return SERVED.opened().pass().cookie();
    }

    public Visit visit() {
        return visit;
    }

    /** Done past the pages. */
    public Pages given(JournalCommand... commands) {
        for (JournalCommand command : commands) {
            assertInstanceOf(Decision.Accepted.class, SERVED.opened().journal().send(command));
        }
        return this;
    }

    public Timeline timeline() {
        return SERVED.timeline();
    }

    public List<Logged> logged() {
        return timeline()
                .span()
                .map(span -> timeline().days(span).stream()
                        .map(Day::all)
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
    }

    public <E extends Entry> List<E> all(Class<E> kind) {
        return logged().stream()
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public <E extends Entry> E only(Class<E> kind) {
        List<E> all = all(kind);
        assertEquals(1, all.size(), "entries of this kind");
        return all.getFirst();
    }

    public String read(String page) {
        Visit.Page answer = visit.get(page);
        assertEquals(200, answer.status(), page);
        return answer.body();
    }

    /** Opens a page and sends its form as a browser would: the hidden fields, and what is named here. */
    public Visit.Page send(String page, String action, String... namesAndValues) {
        return sendAgain(hidden(read(page)), action, namesAndValues);
    }

    public Visit.Page sendAgain(Map<String, String> hidden, String action, String... namesAndValues) {
        List<String> all = new ArrayList<>();
        hidden.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        all.addAll(List.of(namesAndValues));
        return visit.post(action, all.toArray(String[]::new));
    }

    /** Sends a form and reads where it leads. */
    public String sent(String page, String action, String... namesAndValues) {
        return follow(send(page, action, namesAndValues));
    }

    public String follow(Visit.Page answer) {
        assertEquals(303, answer.status());
        return read(answer.location());
    }

    public static Map<String, String> hidden(String body) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher fields = FIELD.matcher(body);
        while (fields.find()) {
            if (!fields.group(1).equals("_csrf")) {
                found.put(fields.group(1), fields.group(2));
            }
        }
        return found;
    }
}
