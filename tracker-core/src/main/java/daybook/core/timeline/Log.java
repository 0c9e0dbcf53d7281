package daybook.core.timeline;

import daybook.core.collect.PersistentMap;
import daybook.core.journal.Entry;
import daybook.core.word.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All entries with their history, and which of them stand on which day. Equal if the entries are. */
final class Log {
    static final Log NONE = new Log(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), null, null);

    /** Ties in the moment are broken by id, so that the order of arrival shows nowhere. */
    private static final Comparator<Logged> AS_IT_HAPPENED = Comparator.comparing(
                    (Logged one) -> one.entry().stamp().at().toInstant())
            .thenComparing(one -> one.entry().stamp().id().value());

    private final PersistentMap<EntryId, Logged> entries;
    private final PersistentMap<LocalDate, List<EntryId>> days;
    private final PersistentMap<Class<?>, Link> kinds;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    private Log(
            PersistentMap<EntryId, Logged> entries,
            PersistentMap<LocalDate, List<EntryId>> days,
            PersistentMap<Class<?>, Link> kinds,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        this.entries = entries;
        this.days = days;
        this.kinds = kinds;
        this.first = first;
        this.last = last;
    }

    /** The entries of one kind, newest first: a list that grows without being copied. */
    private record Link(EntryId id, @Nullable Link before) {}

    Optional<Logged> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** @return what counts of one kind, in the order it happened */
    <E extends Entry> List<E> all(Class<E> kind) {
        List<Logged> found = new ArrayList<>();
        for (Link link = kinds.get(kind); link != null; link = link.before()) {
            entry(link.id()).filter(Logged::counts).ifPresent(found::add);
        }
        return found.stream()
                .sorted(AS_IT_HAPPENED)
                .map(Logged::entry)
                .map(kind::cast)
                .toList();
    }

    int size() {
        return entries.size();
    }

    Day day(LocalDate date) {
        List<EntryId> ids = days.get(date);
        return new Day(date, ids == null ? List.of() : inOrder(ids));
    }

    /** Days between the first and the last that ever had an entry, taken back or not. */
    Optional<Period> span() {
        return first == null || last == null ? Optional.empty() : Optional.of(new Period(first, last));
    }

    Log logged(Entry entry) {
        Link link = new Link(entry.stamp().id(), kinds.get(entry.getClass()));
        return new Log(entries, days, kinds.with(entry.getClass(), link), first, last)
                .with(new Logged(entry, List.of(), null), null);
    }

    /** @return what counts and is kept, without its history */
    Log keeping(Predicate<Entry> kept) {
        Log next = NONE;
        for (LocalDate day = first; day != null && last != null && !day.isAfter(last); day = day.plusDays(1)) {
            for (Entry entry : day(day).entries()) {
                next = kept.test(entry) ? next.logged(entry) : next;
            }
        }
        return next;
    }

    Log corrected(Entry entry, Instant at) {
        Logged before = entries.get(entry.stamp().id());
        return before == null
                ? this
                : with(before.corrected(entry, at), before.entry().stamp().day());
    }

    Log retracted(EntryId id, Logged.Retraction retraction) {
        Logged before = entries.get(id);
        return before == null
                ? this
                : with(before.retracted(retraction), before.entry().stamp().day());
    }

    private Log with(Logged logged, @Nullable LocalDate stood) {
        LocalDate day = logged.entry().stamp().day();
        PersistentMap<EntryId, Logged> next =
                entries.with(logged.entry().stamp().id(), logged);
        if (day.equals(stood)) {
            return new Log(next, days, kinds, first, last);
        }
        return new Log(
                next,
                placed(logged.entry().stamp().id(), stood, day),
                kinds,
                first == null || day.isBefore(first) ? day : first,
                last == null || day.isAfter(last) ? day : last);
    }

    private PersistentMap<LocalDate, List<EntryId>> placed(EntryId id, @Nullable LocalDate from, LocalDate to) {
        PersistentMap<LocalDate, List<EntryId>> next = days;
        if (from != null) {
            List<EntryId> left = new ArrayList<>(Objects.requireNonNullElse(days.get(from), List.of()));
            left.remove(id);
            next = next.with(from, List.copyOf(left));
        }
        List<EntryId> there = new ArrayList<>(Objects.requireNonNullElse(next.get(to), List.of()));
        there.add(id);
        return next.with(to, List.copyOf(there));
    }

    private List<Logged> inOrder(List<EntryId> ids) {
        List<Logged> found = new ArrayList<>(ids.size());
        for (EntryId id : ids) {
            entry(id).ifPresent(found::add);
        }
        found.sort(AS_IT_HAPPENED);
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Log log && log.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
