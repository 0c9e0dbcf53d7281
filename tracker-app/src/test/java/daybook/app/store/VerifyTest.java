package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.keys.DataKey.Topic;
import daybook.app.proof.GivenHead;
import daybook.app.proof.Proof;
import daybook.app.proof.TreeHead;
import daybook.app.proof.Verdict;
import daybook.app.proof.Verdict.CannotTell;
import daybook.app.proof.Verdict.ChangedWithin;
import daybook.app.proof.Verdict.Unchanged;
import daybook.app.proof.Verdict.Why;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.ReportIssued;
import daybook.core.journal.ReportIssue;
import daybook.core.word.IssueId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody kept a head; what can be said of the journal now. */
class VerifyTest {
    private static final int ENTRIES = 12;

    @TempDir
    Path folder;

    private Desk desk;
    private TreeHead given;

    @BeforeEach
    void make() throws Exception {
        desk = Desk.made(folder.resolve("j"), ENTRIES);
        try (OpenJournal journal = desk.open()) {
            given = journal.head();
            Accepted.by(journal, issue(journal.head()));
            Accepted.by(journal, Desk.quiet(100));
        }
    }

    private static IssueReport issue(TreeHead head) {
        ReportIssue form = Examples.oneOfEach().stream()
                .map(Example::event)
                .filter(ReportIssued.class::isInstance)
                .map(event -> ((ReportIssued) event).issue())
                .findFirst()
                .orElseThrow();
        return new IssueReport(new ReportIssue(
                new IssueId("issue-" + head.n()),
                form.form(),
                form.audience(),
                form.from(),
                form.to(),
                form.edition(),
                form.paper(),
                form.language(),
                List.of(),
                head.n(),
                head.root(),
                form.layout(),
                form.sha256(),
                form.factsSha256(),
                form.made()));
    }

    private Verdict locked(@Nullable GivenHead head) throws Exception {
        return desk.home.verify(head).verdict();
    }

    private Verification unlocked(@Nullable GivenHead head) throws Exception {
        return desk.home.verify(Desk.secret(Desk.PASSPHRASE), head);
    }

    private void sql(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.db());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void nothing_changed() throws Exception {
        assertEquals(new Unchanged(), locked(given));
        Verification all = unlocked(given);
        assertEquals(new Unchanged(), all.verdict());
        assertTrue(all.opened());
        assertEquals(1, all.issued());
        assertEquals(ENTRIES + 5, all.now().n());
        try (OpenJournal journal = desk.open()) {
            assertEquals(all, journal.verify(given));
            assertEquals(new Unchanged(), journal.verify(null).verdict());
        }
    }

    @Test
    void a_page_will_do_instead_of_a_file() throws Exception {
        GivenHead page = GivenHead.parse(given.n() + " " + String.join("-", given.groups()))
                .orElseThrow();
        assertEquals(new Unchanged(), locked(page));
        sql("UPDATE boxes SET box = zeroblob(285) WHERE seq = 4");
        assertEquals(new ChangedWithin(given.n()), locked(page));
    }

    @Test
    void one_box_was_altered() throws Exception {
        sql("UPDATE boxes SET box = zeroblob(285) WHERE seq = 4");
        assertEquals(new ChangedWithin(given.n()), locked(given));
        assertEquals(new ChangedWithin(5), unlocked(given).verdict());
        assertEquals(new ChangedWithin(5), unlocked(null).verdict());
    }

    @Test
    void what_came_after_the_head_is_not_in_it() throws Exception {
        sql("UPDATE boxes SET box = zeroblob(285) WHERE seq = (SELECT max(seq) FROM boxes)");
        assertEquals(new Unchanged(), locked(given));
        assertEquals(new ChangedWithin(ENTRIES + 5), unlocked(given).verdict());
    }

    @Test
    void a_gap_shows_while_it_is_locked() throws Exception {
        sql("DELETE FROM boxes WHERE seq = 4");
        assertEquals(new ChangedWithin(5), locked(given));
        assertEquals(new ChangedWithin(5), desk.home.verify(null).verdict());
        assertEquals(new ChangedWithin(5), unlocked(given).verdict());
    }

    @Test
    void boxes_taken_from_the_end_show_once_it_is_unlocked() throws Exception {
        sql("DELETE FROM boxes WHERE seq >= " + (ENTRIES + 1));
        assertEquals(new CannotTell(Why.LARGER_HEAD), locked(given));
        assertEquals(new ChangedWithin(ENTRIES + 5), unlocked(given).verdict());
    }

    @Test
    void an_altered_tail_or_key_shows_once_it_is_unlocked() throws Exception {
        sql("UPDATE tail SET sealed = zeroblob(68)");
        assertEquals(new Unchanged(), locked(given));
        assertEquals(new ChangedWithin(ENTRIES + 5), unlocked(given).verdict());
    }

    @Test
    void a_lost_key_shows_once_it_is_unlocked() throws Exception {
        sql("UPDATE keys SET wrap = x'' WHERE id = 2");
        assertEquals(new Unchanged(), locked(given));
        assertEquals(new ChangedWithin(3), unlocked(given).verdict());
    }

    @Test
    void without_a_head_a_locked_journal_has_nothing_to_compare() throws Exception {
        assertEquals(new CannotTell(Why.NO_HEAD), desk.home.verify(null).verdict());
    }

    @Test
    void a_head_of_another_journal_tells_nothing() throws Exception {
        TreeHead other = new TreeHead("00".repeat(16), given.n(), given.root());
        assertEquals(new CannotTell(Why.OTHER_JOURNAL), locked(other));
        assertEquals(new CannotTell(Why.OTHER_JOURNAL), unlocked(other).verdict());
    }

    @Test
    void an_older_copy_put_back_cannot_be_told_from_one_that_never_grew() throws Exception {
        Desk older = desk.copiedTo(folder.resolve("older"));
        TreeHead later;
        try (OpenJournal journal = desk.open()) {
            Accepted.by(journal, Desk.quiet(200));
            later = journal.head();
        }
        assertEquals(new CannotTell(Why.LARGER_HEAD), older.home.verify(later).verdict());
        assertEquals(
                new CannotTell(Why.LARGER_HEAD),
                older.home.verify(Desk.secret(Desk.PASSPHRASE), later).verdict());
        assertEquals(new Unchanged(), desk.home.verify(later).verdict());
    }

    /** Whoever holds the passphrase can write a journal anew that is whole in itself; the head gives it away. */
    @Test
    void history_that_was_written_anew_is_found_against_the_head() throws Exception {
        try (HeldFile held = HeldFile.of(desk.folder, () -> SealedFile.open(desk.db()))) {
            WayIn way = WayIn.with(desk.masterKey(), held.file(), false);
            Boxes old = new Boxes(held.file(), way.keys(), way.journal());
            List<Boxes.Draft> anew = old.read(0, 1_000).stream()
                    .map(box -> new Boxes.Draft(
                            Topic.GENERAL,
                            new String(box.json(), StandardCharsets.UTF_8)
                                    .replace("quiet-3\"", "quiet-x\"")
                                    .getBytes(StandardCharsets.UTF_8)))
                    .toList();
            held.close();
            sql("DELETE FROM boxes");
            try (HeldFile again = HeldFile.of(desk.folder, () -> SealedFile.open(desk.db()))) {
                WayIn back = WayIn.with(desk.masterKey(), again.file(), false);
                new Boxes(again.file(), back.keys(), back.journal()).append(anew);
            }
        }
        desk.open().close();
        assertEquals(new ChangedWithin(given.n()), locked(given));
        assertEquals(new ChangedWithin(given.n()), unlocked(null).verdict());
    }

    @Test
    void proofs_of_the_journal_hold_without_it() throws Exception {
        try (OpenJournal journal = desk.open()) {
            Optional<Proof> in = Proof.parse(journal.inclusionOf(5).text());
            assertTrue(in.orElseThrow().holds());
            assertEquals(journal.head(), in.get().head());
            Proof.Consistency since = journal.consistencyWith(given.n());
            assertTrue(since.holds());
            assertEquals(given.root(), since.root());
            assertFalse(new Proof.Consistency(since.n() - 1, since.root(), since.path(), since.head()).holds());
        }
    }

    @Test
    void a_report_can_be_made_again_from_what_it_was_made_of() throws Exception {
        try (OpenJournal journal = desk.open()) {
            ReportIssue issued = journal.timeline().reports().getFirst();
            assertEquals(issued.head(), journal.headAt(issued.upTo()).root());
            assertEquals(ENTRIES, journal.timelineAt(issued.upTo()).entryCount());
            assertTrue(Insides.events(journal).get((int) issued.upTo()) instanceof JournalEvent.ReportIssued);
        }
    }
}
