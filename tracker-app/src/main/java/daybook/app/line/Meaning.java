package daybook.app.line;

import daybook.core.journal.Entry;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What typed words mean in a journal: whom, which boundary, when. What they cannot mean is a slip. */
public final class Meaning {
    private final Timeline timeline;
    private final ZonedDateTime now;
    private final Instant written;
    private final Supplier<String> ids;
    private final List<Slip> slips = new ArrayList<>();

    /**
     * @param now where and when the words were typed
     * @param written when they came in, by the clock of whoever keeps the journal
     * @param id of the first entry they make; others of the same save have it with a number behind
     */
    public Meaning(Timeline timeline, ZonedDateTime now, Instant written, String id) {
        this.timeline = timeline;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.written = written;
        this.ids = numbered(id);
    }

    private static Supplier<String> numbered(String id) {
        AtomicInteger number = new AtomicInteger();
        return () -> number.incrementAndGet() == 1 ? id : id + "-" + number.get();
    }

    /** What words come to. */
    public sealed interface Made {
        record Entries(List<Entry> entries) implements Made {}

        record Slips(List<Slip> slips) implements Made {}
    }

    Timeline timeline() {
        return timeline;
    }

    void slip(Slip slip) {
        slips.add(slip);
    }

    void slips(List<Slip> more) {
        slips.addAll(more);
    }

    /** @param entries made only where every word could be taken */
    Made made(Supplier<List<Entry>> entries) {
        return slips.isEmpty() ? new Made.Entries(entries.get()) : new Made.Slips(List.copyOf(slips));
    }

    Stamp stamp(ZonedDateTime at, @Nullable PersonId person, @Nullable OwnWords note) {
        return new Stamp(
                new EntryId(ids.get()),
                at.toOffsetDateTime(),
                at.getZone(),
                at.toLocalDate(),
                written,
                Source.CLI,
                person,
                note);
    }

    ZonedDateTime at(@Nullable String text) {
        if (text == null) {
            return now;
        }
        Optional<ZonedDateTime> at = AtText.parse(text, now);
        if (at.isEmpty()) {
            slips.add(Slip.of("log.at", text));
        }
        return at.orElse(now);
    }

    /** Whoever is named; else the only one of those it is likely to be about. */
    Optional<PersonId> person(@Nullable String alias, List<Person> likely) {
        if (alias != null) {
            return named(alias);
        }
        return likely.size() == 1 ? Optional.of(likely.getFirst().id()) : Optional.empty();
    }

    /** @return everybody but supporters */
    List<Person> others() {
        return timeline.people().stream().filter(one -> !one.supporter()).toList();
    }

    private Optional<PersonId> named(String alias) {
        Optional<Person> meant = timeline.people().stream()
                .filter(one -> alias(one).equals(lower(alias)))
                .findFirst();
        if (meant.isEmpty()) {
            List<String> near =
                    Vocabulary.near(lower(alias), timeline.people().stream().map(Meaning::alias));
            slips.add(new Slip(
                    "log.nobody",
                    "@" + alias,
                    near.stream().map(name -> "@" + name).toList()));
        }
        return meant.map(Person::id);
    }

    private static String alias(Person person) {
        return person.alias() == null ? "" : lower(person.alias().text());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The one live boundary whose limit, value or id holds the word. */
    Optional<Boundary> boundary(String word) {
        List<Boundary> live =
                timeline.boundaries().stream().filter(Boundary::live).toList();
        List<Boundary> meant =
                live.stream().filter(one -> holds(one, lower(word))).toList();
        if (meant.size() != 1) {
            List<Boundary> choice = meant.isEmpty() ? live : meant;
            slips.add(new Slip(
                    meant.isEmpty() ? "log.no-such-boundary" : "log.several-boundaries",
                    word,
                    choice.stream()
                            .map(one -> one.current().terms().limit().text())
                            .toList()));
            return Optional.empty();
        }
        return Optional.of(meant.getFirst());
    }

    private static boolean holds(Boundary boundary, String word) {
        var terms = boundary.current().terms();
        OwnWords value = terms.value();
        return Stream.of(
                        terms.limit().text(),
                        value == null ? "" : value.text(),
                        boundary.id().value())
                .anyMatch(text -> lower(text).contains(word));
    }
}
