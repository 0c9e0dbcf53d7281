package daybook.reports.sharing;

import daybook.core.facts.Whole;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The journal as somebody else may see it. It is made of what may be shown, never by taking away from what there is: a kind
 * of entry or a field that nobody thought of here is not there. No history goes with it, nothing that was taken back, no
 * day after the period.
 */
public final class Sharing {
    private final Timeline full;
    private final Choices choices;
    private final Period period;
    private final Letters letters;

    private Sharing(Timeline full, Choices choices, Period period, Letters letters) {
        this.full = full;
        this.choices = choices;
        this.period = period;
        this.letters = letters;
    }

    /** @param today in the journal's zone */
    public static Shared view(Timeline full, Choices choices, Period period, Letters letters, LocalDate today) {
        return new Sharing(full, choices, period, letters).view(today);
    }

    private Shared view(LocalDate today) {
        if (!choices.shows(SharedPart.NAMES)) {
            present().forEach(letters::letter);
        }
        Masks masks = Masks.of(full, choices, letters);
        List<Entry> entries = entries(new EntryCut(full, choices, period, masks));
        SetUp setUp = new SetUp(full, choices, period.to(), masks, Used.by(entries));
        Timeline timeline = Timeline.EMPTY;
        for (JournalEvent event : setUp.events()) {
            timeline = timeline.apply(event);
        }
        for (Entry entry : entries) {
            timeline = timeline.apply(new EntryLogged(entry));
        }
        List<Entry> own = entries.stream()
                .filter(entry -> period.contains(entry.stamp().day()))
                .toList();
        Whole whole = Whole.of(full, period, today);
        return new Shared(
                timeline,
                choices,
                period,
                whole,
                letters,
                masks,
                own.stream()
                        .filter(entry -> !Words.of(entry).isEmpty())
                        .map(entry -> entry.stamp().id())
                        .toList(),
                whole.coverage().entries() - own.size());
    }

    /** @return people of the period, in the order the person chose, else in the order they were added */
    private List<PersonId> present() {
        Set<PersonId> order = new LinkedHashSet<>(full.plans().settings().letters());
        full.people().forEach(person -> order.add(person.id()));
        Set<PersonId> there = new HashSet<>();
        full.days(period)
                .forEach(day ->
                        day.entries().forEach(entry -> there.add(entry.stamp().person())));
        return order.stream()
                .filter(person -> there.contains(person) && !choices.leftOut().contains(person))
                .toList();
    }

    private List<Entry> entries(EntryCut cut) {
        List<Entry> kept = new ArrayList<>();
        Optional<Period> span = full.span().filter(all -> !all.from().isAfter(period.to()));
        if (span.isEmpty()) {
            return kept;
        }
        LocalDate last = span.get().to().isBefore(period.to()) ? span.get().to() : period.to();
        for (Day day : full.days(new Period(span.get().from(), last))) {
            day.entries().forEach(entry -> cut.of(entry).ifPresent(kept::add));
        }
        return kept;
    }
}
