package daybook.app.web.timeline;

import daybook.app.web.Desk;
import daybook.app.web.EntryTelling;
import daybook.app.web.Phrases;
import daybook.app.web.Together;
import daybook.app.web.timeline.EntryView.Change;
import daybook.app.web.timeline.EntryView.TakenBack;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Logged.Past;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns days into what the page shows. */
final class DayViews {
    private final Desk desk;
    private final Phrases phrases;
    private final EntryTelling telling;
    private final @Nullable PersonId with;

    /**
     * A day of the page.
     *
     * @param note "5 entries, 1 taken back"
     */
    record DayView(String anchor, String title, String note, List<EntryView> entries) {}

    /** @param with only entries about this person, or null for all */
    DayViews(Desk desk, @Nullable PersonId with) {
        this.desk = desk;
        this.phrases = new Phrases(desk);
        this.telling = new EntryTelling(desk);
        this.with = with;
    }

    /** @return the day, or empty where nothing on it is to be shown */
    Optional<DayView> view(Day day) {
        List<Together> shown = Together.of(day).reversed().stream()
                .filter(one ->
                        with == null || with.equals(one.main().entry().stamp().person()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DayView(
                "d" + day.date(),
                phrases.date("days.day", day.date()),
                note(shown, day.quiet()),
                shown.stream().map(this::view).toList()));
    }

    private String note(List<Together> shown, boolean quiet) {
        List<Logged> counting =
                shown.stream().map(Together::main).filter(Logged::counts).toList();
        int back = shown.size() - counting.size();
        List<String> parts = new ArrayList<>();
        parts.add(quiet ? desk.words("days.quiet") : desk.words("days.entries", counting.size()));
        if (back > 0) {
            parts.add(desk.words("days.back", back));
        }
        List<Stamp> late = counting.stream()
                .map(one -> one.entry().stamp())
                .filter(Stamp::late)
                .toList();
        if (!late.isEmpty()) {
            parts.add(desk.words(late.stream().allMatch(DayViews::nextDay) ? "days.late-next" : "days.late"));
        }
        return String.join(", ", parts);
    }

    private static boolean nextDay(Stamp stamp) {
        return stamp.written()
                .atZone(stamp.zone())
                .toLocalDate()
                .equals(stamp.day().plusDays(1));
    }

    private EntryView view(Together one) {
        Entry entry = one.main().entry();
        boolean counts = one.main().counts();
        return new EntryView(
                "e" + entry.stamp().id(),
                name(entry),
                telling.told(entry),
                telling.cameUp(one),
                counts && entry instanceof Interaction contact && contact.hard() && contact.after() == null,
                Stream.concat(Stream.of(one.main()), one.tests().stream())
                        .flatMap(this::changes)
                        .toList(),
                back(one.main()),
                counts ? EntryTelling.correctedAt(entry).orElse(null) : null,
                "entries/" + entry.stamp().id() + "/back");
    }

    /** Which one, for a link that is heard alone: "21:40, Alex". */
    private String name(Entry entry) {
        String at = phrases.clock(entry.stamp());
        return entry.stamp().person() == null
                ? at
                : at + ", " + phrases.name(entry.stamp().person());
    }

    private Stream<Change> changes(Logged logged) {
        List<Change> changes = new ArrayList<>();
        List<Past> history = logged.history();
        for (int i = 0; i < history.size(); i++) {
            Entry next = i + 1 < history.size() ? history.get(i + 1).entry() : logged.entry();
            changes.add(new Change(
                    when(history.get(i).until(), logged),
                    Changes.between(telling, history.get(i).entry(), next)));
        }
        return changes.stream();
    }

    private @Nullable TakenBack back(Logged logged) {
        var retraction = logged.retraction();
        if (retraction == null) {
            return null;
        }
        OwnWords reason = retraction.reason();
        return new TakenBack(when(retraction.at(), logged), reason == null ? null : reason.text());
    }

    /** Within the week the weekday says it, later the date. */
    private String when(Instant moment, Logged logged) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, desk.zone());
        boolean near = local.toLocalDate().isBefore(logged.entry().stamp().day().plusDays(6));
        return phrases.date(near ? "days.weekday" : "days.date", local.toLocalDate())
                + ", "
                + local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
