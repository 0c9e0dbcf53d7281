package daybook.app.cli;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Story;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.BodySign;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.EntryId;
import daybook.core.word.HealthySign;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.RedFlag;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of one {@code log} against a journal: whom and which boundary they mean, and the entries they make. */
final class Logging {
    private final Timeline timeline;
    private final ZonedDateTime now;
    private final Supplier<String> ids;
    private final List<Slip> slips = new ArrayList<>();

    Logging(Timeline timeline, ZonedDateTime now, Supplier<String> ids) {
        this.timeline = timeline;
        this.now = now;
        this.ids = ids;
    }

    /** What words come to. */
    sealed interface Made {
        record Entries(List<Entry> entries) implements Made {}

        record Slips(List<Slip> slips) implements Made {}
    }

    Made made(LogWords words, @Nullable OwnWords note) {
        slips.addAll(words.slips);
        ZonedDateTime at = at(words);
        PersonId person = person(words).orElse(null);
        Boundary boundary =
                words.boundary == null ? null : boundary(words.boundary).orElse(null);
        if (words.quiet && (words.contact() || words.boundary != null)) {
            slips.add(Slip.of("log.quiet-alone", "quiet"));
        }
        if (boundary == null && (words.theirs != null || words.then != null)) {
            slips.add(Slip.of("log.no-boundary", ""));
        }
        if (!slips.isEmpty()) {
            return new Made.Slips(slips);
        }
        return new Made.Entries(
                words.quiet
                        ? List.of(new QuietDay(stamp(at, person, note)))
                        : contact(words, at, person, boundary, note));
    }

    private List<Entry> contact(
            LogWords words,
            ZonedDateTime at,
            @Nullable PersonId person,
            @Nullable Boundary boundary,
            @Nullable OwnWords note) {
        List<Entry> entries = new ArrayList<>();
        if (words.contact()) {
            entries.add(interaction(words, stamp(at, person, note)));
        }
        if (boundary != null && words.mine != null) {
            EntryId during =
                    entries.isEmpty() ? null : entries.getFirst().stamp().id();
            entries.add(new BoundaryTest(
                    stamp(at, person, entries.isEmpty() ? note : null),
                    boundary.id(),
                    boundary.current().number(),
                    words.theirs == null ? TheirAct.UNKNOWN : words.theirs,
                    words.mine,
                    words.then,
                    words.pressure,
                    null,
                    during));
        }
        return entries;
    }

    private static Interaction interaction(LogWords words, Stamp stamp) {
        Chips chips = new Chips(
                of(Sign.class, words.chips),
                of(BodySign.class, words.chips),
                of(HealthySign.class, words.chips),
                of(WithdrawalSign.class, words.chips),
                of(StuckThought.class, words.chips),
                of(ContextChip.class, words.chips),
                of(RedFlag.class, words.chips));
        return new Interaction(
                stamp,
                words.before,
                words.felt,
                words.eggshells,
                words.hard,
                words.dreaded ? Boolean.TRUE : null,
                words.channel,
                words.settled,
                chips,
                Story.NONE,
                Map.of());
    }

    private static <E extends Coded> Set<E> of(Class<E> type, List<Coded> chips) {
        Set<E> all = new LinkedHashSet<>();
        chips.stream().filter(type::isInstance).map(type::cast).forEach(all::add);
        return all;
    }

    private Stamp stamp(ZonedDateTime at, @Nullable PersonId person, @Nullable OwnWords note) {
        return new Stamp(
                new EntryId(ids.get()),
                at.toOffsetDateTime(),
                at.getZone(),
                at.toLocalDate(),
                now.toInstant(),
                Source.CLI,
                person,
                note);
    }

    private ZonedDateTime at(LogWords words) {
        if (words.at == null) {
            return now;
        }
        Optional<ZonedDateTime> at = AtText.parse(words.at, now);
        if (at.isEmpty()) {
            slips.add(Slip.of("log.at", words.at));
        }
        return at.orElse(now);
    }

    /** Whoever is named; else the only one there is. */
    private Optional<PersonId> person(LogWords words) {
        List<Person> people = timeline.people();
        if (words.alias == null) {
            List<Person> likely =
                    people.stream().filter(one -> !one.supporter()).toList();
            if (words.contact() && !words.quiet && likely.size() != 1) {
                slips.add(Slip.of("log.with-whom", ""));
            }
            return likely.size() == 1 && !words.quiet
                    ? Optional.of(likely.getFirst().id())
                    : Optional.empty();
        }
        Optional<Person> meant = people.stream()
                .filter(one -> alias(one).equals(lower(words.alias)))
                .findFirst();
        if (meant.isEmpty()) {
            List<String> near =
                    Vocabulary.near(lower(words.alias), people.stream().map(Logging::alias));
            slips.add(new Slip(
                    "log.nobody",
                    "@" + words.alias,
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
    private Optional<Boundary> boundary(String word) {
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
