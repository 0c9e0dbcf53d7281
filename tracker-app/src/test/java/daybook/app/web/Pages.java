package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.app.session.Opened;
import daybook.app.store.JournalHome;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Runtime.getRuntime().addShutdownHook(new Thread(SERVED::close));
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

    /** @param local time of the clock on the wall in Berlin */
    public Pages at(String local) {
        ZonedDateTime time = java.time.LocalDateTime.parse(local).atZone(BERLIN);
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
