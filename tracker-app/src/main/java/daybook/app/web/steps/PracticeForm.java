package daybook.app.web.steps;

import daybook.app.web.Desk;
import daybook.app.web.MinutesForm;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Practice;
import daybook.core.word.EntryId;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something done for steadiness, as tapped. */
record PracticeForm(
        @Nullable String id,
        @Nullable String practice,
        MinutesForm minutes,
        @Nullable String planned,
        @Nullable String note) {
    static final List<Integer> MINUTES = List.of(5, 10, 20, 30, 60);
    static final PracticeForm NONE = new PracticeForm(null, null, MinutesForm.UNSAID, null, null);

    PracticeForm {
        minutes = minutes == null ? MinutesForm.UNSAID : minutes;
    }

    static PracticeForm fresh() {
        return NONE.under(Reading.id(null));
    }

    static PracticeForm of(PracticeDone done) {
        Stamp stamp = done.stamp();
        return new PracticeForm(
                stamp.id().value(),
                done.practice().value(),
                MinutesForm.of(done.minutes(), MINUTES),
                done.planned() == null ? null : done.planned().toString(),
                stamp.note() == null ? null : stamp.note().text());
    }

    PracticeForm under(String entry) {
        return new PracticeForm(entry, practice, minutes, planned, note);
    }

    boolean said() {
        return !Reading.blank(practice) || minutes.said() || !Reading.blank(planned) || !Reading.blank(note);
    }

    /** @param person whom the entry was about already, if anybody */
    Optional<PracticeDone> read(Desk desk, Reading read, WhenForm when, @Nullable PersonId person) {
        Optional<PracticeId> chosen = desk.timeline().plans().practices().values().stream()
                .map(Practice::id)
                .filter(known -> known.value().equals(practice))
                .findFirst();
        if (chosen.isEmpty()) {
            read.no(
                    "practice.practice",
                    Reading.blank(practice) ? "steps.choose-practice" : "refused.unknown-practice");
        }
        Integer took = minutes.read(read, "practice.minutes");
        Boolean plan = read.yes("practice.planned", planned);
        Stamp stamp =
                when.stamp(desk, read, "when.at", new EntryId(Reading.id(id)), person, read.own("practice.note", note));
        return chosen.map(known -> new PracticeDone(stamp, known, took, plan));
    }

    @Override
    public String toString() {
        return "PracticeForm";
    }
}
