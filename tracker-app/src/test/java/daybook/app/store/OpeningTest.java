package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Secret;
import daybook.app.proof.Verdict;
import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static Secret secret(String words) {
        return Secret.owning(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_sent_is_there_after_unlocking_again() throws Exception {
        JournalHome home = new JournalHome(folder.resolve("a ?b%20#c"), CLOCK);
        try (OpenJournal journal = home.create(secret("correct horse battery"), ZoneId.of("Europe/Berlin"))) {
            var decision = journal.send(
                    new AddPerson(new PersonId("p1"), new OwnWords("Robin"), PersonKind.FRIEND, false, false));
            assertTrue(decision instanceof Decision.Accepted);
        }
        try (OpenJournal journal = home.unlock(secret("correct horse battery"))) {
            assertEquals(3, journal.seen());
            assertEquals(1, journal.timeline().people().size());
            assertFalse(journal.openedByRecovery());
            RecoveryKey key = RecoveryKey.fresh();
            journal.addRecovery(key);
            journal.close();
            try (OpenJournal again = home.unlock(key.secret())) {
                assertTrue(again.openedByRecovery());
                assertEquals(
                        new Verdict.Unchanged(), again.verify(again.headAt(2)).verdict());
                assertEquals(0, again.timelineAt(1).people().size());
            }
        }
        assertEquals(
                CannotOpen.Reason.WRONG_PASSPHRASE,
                assertThrows(CannotOpen.class, () -> home.unlock(secret("wrong horse")))
                        .reason());
    }
}
