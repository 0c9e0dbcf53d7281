package daybook.app.line;

import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Person;
import daybook.core.word.BodySign;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.EntryId;
import daybook.core.word.HealthySign;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.RedFlag;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of one {@code log} against a journal: the entries they make. */
record Logging(Meaning meaning) {

    Meaning.Made made(LogWords words, @Nullable OwnWords note) {
        meaning.slips(words.slips());
        ZonedDateTime at = meaning.at(words.at);
        PersonId person = person(words).orElse(null);
        Boundary boundary =
                words.boundary == null ? null : meaning.boundary(words.boundary).orElse(null);
        if (words.quiet && (words.contact() || words.boundary != null)) {
            meaning.slip(Slip.of("log.quiet-alone", "quiet"));
        }
        if (words.wordless() && note == null && words.slips().isEmpty()) {
            meaning.slip(Slip.of("log.no-word", ""));
        }
        if (words.boundary == null && (words.theirs != null || words.then != null)) {
            meaning.slip(Slip.of("log.no-boundary", ""));
        }
        return meaning.made(() -> words.quiet
                ? List.of(new QuietDay(meaning.stamp(at, person, note)))
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
            entries.add(interaction(words, meaning.stamp(at, person, note)));
        }
        if (boundary != null && words.mine != null) {
            EntryId during =
                    entries.isEmpty() ? null : entries.getFirst().stamp().id();
            entries.add(new BoundaryTest(
                    meaning.stamp(at, person, entries.isEmpty() ? note : null),
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
                Map.of(),
                null);
    }

    private static <E extends Coded> Set<E> of(Class<E> type, List<Coded> chips) {
        Set<E> all = new LinkedHashSet<>();
        chips.stream().filter(type::isInstance).map(type::cast).forEach(all::add);
        return all;
    }

    /** A quiet day is about nobody, unless somebody is named. */
    private Optional<PersonId> person(LogWords words) {
        List<Person> likely = words.quiet ? List.of() : meaning.others();
        boolean unsaid = words.alias == null && words.contact() && !words.quiet && likely.size() != 1;
        if (unsaid && words.slips().isEmpty()) {
            meaning.slip(Slip.of(likely.isEmpty() ? "log.no-people" : "log.with-whom", ""));
        }
        return meaning.person(words.alias, likely);
    }
}
