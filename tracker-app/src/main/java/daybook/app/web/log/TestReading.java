package daybook.app.web.log;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Logged;
import daybook.core.word.BoundaryId;
import daybook.core.word.EntryId;
import daybook.core.word.FollowThrough;
import daybook.core.word.Ids;
import daybook.core.word.MyAct;
import daybook.core.word.Pressure;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a boundary that came up.
 *
 * @param path of the form's fields, such as {@code "test."}
 */
record TestReading(Desk desk, TestForm form, Reading read, String path) {

    Optional<BoundaryId> boundary(@Nullable String chosen) {
        Optional<BoundaryId> found = Optional.ofNullable(chosen)
                .filter(Ids::valid)
                .map(BoundaryId::new)
                .filter(id -> desk.timeline().boundary(id).isPresent());
        if (found.isEmpty()) {
            read.no(path + "boundary", "log.choose-boundary");
        }
        return found;
    }

    /**
     * @param contact the stamp of the contact it came up in; a test that stands already keeps its own moment as long as the
     *     contact does
     */
    @Nullable
    BoundaryTest test(Stamp contact, @Nullable BoundaryId boundary, @Nullable EntryId during) {
        EntryId id = new EntryId(Reading.id(form.id()));
        Optional<BoundaryTest> before = desk.timeline()
                .entry(id)
                .map(Logged::entry)
                .filter(BoundaryTest.class::isInstance)
                .map(BoundaryTest.class::cast);
        MyAct mine = read.word(path + "mine", MyAct.class, form.mine());
        TheirAct theirs = read.word(path + "theirs", TheirAct.class, form.theirs());
        FollowThrough then = read.word(path + "followThrough", FollowThrough.class, form.followThrough());
        if (mine == null || boundary == null) {
            return null;
        }
        return new BoundaryTest(
                stamp(id, contact, before),
                boundary,
                version(boundary, contact.day(), before),
                theirs == null ? TheirAct.UNKNOWN : theirs,
                mine,
                // Left over from an answer that was changed: the page no longer shows it.
                theirs == TheirAct.CROSSED ? then : null,
                read.words(path + "pressure", Pressure.class, form.pressure()),
                read.yes(path + "scriptUsed", form.scriptUsed()),
                during);
    }

    private Stamp stamp(EntryId id, Stamp contact, Optional<BoundaryTest> before) {
        Stamp own = before.map(BoundaryTest::stamp).orElse(null);
        Stamp when = own == null || movedSince(contact) ? contact : own;
        return new Stamp(
                id,
                when.at(),
                contact.zone(),
                when.day(),
                contact.written(),
                contact.source(),
                contact.person(),
                own == null ? null : own.note());
    }

    private boolean movedSince(Stamp contact) {
        return desk.timeline()
                .entry(contact.id())
                .map(there -> !there.entry().stamp().at().equals(contact.at()))
                .orElse(true);
    }

    /** A boundary that came up stays with the version then in force, also where the day is filled in later. */
    private int version(BoundaryId boundary, LocalDate day, Optional<BoundaryTest> before) {
        return before.filter(test -> test.boundary().equals(boundary))
                .map(BoundaryTest::version)
                .orElseGet(() -> inForce(boundary, day));
    }

    private int inForce(BoundaryId boundary, LocalDate day) {
        return desk.timeline().boundary(boundary).map(Boundary::versions).stream()
                .flatMap(List::stream)
                .filter(version -> !version.from().isAfter(day))
                .mapToInt(Boundary.Version::number)
                .max()
                .orElse(1);
    }
}
