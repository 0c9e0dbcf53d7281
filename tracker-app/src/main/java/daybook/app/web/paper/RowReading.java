package daybook.app.web.paper;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.BoundaryId;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import daybook.core.word.TheirAct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of the card: a check-in and, where they are given, a contact, a boundary that came up, a quiet day, a practice.
 *
 * @param path of the row's fields, such as {@code "rows[1]."}
 * @param practice what a tick stands for, as chosen for the whole month
 */
record RowReading(
        Desk desk,
        Reading read,
        Usual usual,
        RowStamps stamps,
        String path,
        RowForm row,
        @Nullable String practice) {

    List<Entry> entries() {
        PersonId with = with();
        Felt after = felt("after", row.after());
        Interaction contact = with == null ? null : contact(stamps.contact(with), after);
        CheckIn checkIn = checkIn(contact != null);
        return Stream.of(
                        contact,
                        test(stamps.test(with), contact),
                        says(checkIn) ? checkIn : null,
                        quiet(contact != null),
                        practised(stamps.practice()))
                .flatMap(Stream::ofNullable)
                .map(Entry.class::cast)
                .toList();
    }

    private @Nullable PersonId with() {
        PersonId with = said("with", row.with(), "form.unknown-word", usual::person);
        if (with == null && !Reading.blank(row.after()) && Reading.blank(row.with())) {
            read.no(path + "with", "paper.with-whom");
        }
        return with;
    }

    private Interaction contact(Stamp stamp, @Nullable Felt after) {
        return new Interaction(
                stamp, null, after, careful(), false, null, null, null, Chips.NONE, Story.NONE, Map.of(), null);
    }

    /** How careful one was belongs to the contact, where there was one. */
    private CheckIn checkIn(boolean met) {
        Evening evening = new Evening(
                null,
                null,
                step("forMe", row.forMe(), 2),
                felt("felt", row.felt()),
                met ? null : careful(),
                step("sleep", row.sleep(), 3),
                step("tension", row.tension(), 3),
                null,
                null,
                null,
                Set.of());
        OwnWords line = evening.equals(Evening.NONE) && quiet() ? null : line();
        return new CheckIn(stamps.checkIn(line), null, null, evening, List.of(), Map.of());
    }

    private static boolean says(CheckIn checkIn) {
        return checkIn.evening().closes() || checkIn.stamp().note() != null;
    }

    /** Whatever was written of a day of which nothing else is said belongs to its being quiet. */
    private @Nullable QuietDay quiet(boolean met) {
        if (!quiet()) {
            return null;
        }
        if (met) {
            read.no(path + "quiet", "paper.quiet-with-contact");
        }
        boolean alone = Stream.of(row.felt(), row.sleep(), row.tension(), row.forMe(), row.careful())
                .allMatch(Reading::blank);
        return new QuietDay(stamps.quiet(alone ? line() : null));
    }

    private boolean quiet() {
        return !Reading.blank(row.quiet());
    }

    private @Nullable BoundaryTest test(Stamp stamp, @Nullable Interaction contact) {
        MyAct mine = said("mine", row.mine(), "paper.no-act", Mark::act);
        if (mine == null) {
            return null;
        }
        Optional<BoundaryId> boundary = usual.boundary(row.limit(), stamp.person());
        if (boundary.isEmpty()) {
            boolean none = usual.boundaries().isEmpty();
            read.no(path + (none ? "mine" : "limit"), none ? "paper.no-limit" : "paper.which-limit");
            return null;
        }
        return new BoundaryTest(
                stamp,
                boundary.get(),
                usual.version(boundary.get(), stamp.day()),
                TheirAct.UNKNOWN,
                mine,
                null,
                Set.of(),
                null,
                contact == null ? null : contact.stamp().id());
    }

    private @Nullable PracticeDone practised(Stamp stamp) {
        if (Reading.blank(row.practice())) {
            return null;
        }
        Optional<PracticeId> done = usual.practice(practice);
        if (done.isEmpty()) {
            read.no(path + "practice", "paper.which-practice");
        }
        return done.map(id -> new PracticeDone(stamp, id, null, null)).orElse(null);
    }

    private @Nullable OwnWords line() {
        return read.own(path + "line", row.line());
    }

    private @Nullable Eggshells careful() {
        Integer step = step("careful", row.careful(), 3);
        return step == null ? null : Eggshells.ofLevel(step).orElse(null);
    }

    private @Nullable Felt felt(String field, @Nullable String typed) {
        return said(field, typed, "paper.no-felt", text -> Mark.felt(desk, text));
    }

    private @Nullable Integer step(String field, @Nullable String typed, int most) {
        return said(field, typed, most == 2 ? "paper.no-count" : "paper.no-step", text -> Mark.step(text, most));
    }

    private <T> @Nullable T said(
            String field, @Nullable String typed, String message, Function<String, Optional<T>> meaning) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<T> meant = meaning.apply(typed);
        if (meant.isEmpty()) {
            read.no(path + field, message);
        }
        return meant.orElse(null);
    }
}
