package daybook.app.store;

import daybook.app.keys.RecoveryKey;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/** All that can happen to a journal, good and bad, in a process of its own whose output somebody reads. */
final class Story {
    private Story() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        JournalHome.prepareProcess(folder);
        JournalHome home = new JournalHome(folder, Desk.CLOCK);
        attempt(() -> home.unlock(Desk.secret(Desk.PASSPHRASE)));
        try (OpenJournal journal = home.create(Desk.secret(Desk.PASSPHRASE), ZoneOffset.UTC)) {
            journal.addRecovery(RecoveryKey.fresh());
            System.out.println("unpacked "
                    + OwnerOnly.children(ProcessFolder.of(home.tmp())).size());
            journal.send(Desk.robin());
            journal.send(
                    new AddPerson(new PersonId("robin-2"), new OwnWords("Robin"), PersonKind.FRIEND, false, false));
            for (Example example : Examples.oneOfEach()) {
                if (example.event() instanceof EntryLogged logged) {
                    journal.send(new BringIn(List.of(logged.entry())));
                }
            }
            attempt(() -> home.unlock(Desk.secret(Desk.PASSPHRASE)));
            if (args.length > 1) {
                System.out.println(args[1]);
            }
            try (var statement = Insides.connection(journal).createStatement()) {
                statement.execute("PRAGMA query_only=ON");
            }
            attempt(() -> journal.send(Desk.robin2("Zaubernuss")));
        }
        attempt(() -> home.unlock(Desk.secret("violet harbour eighteen")));
        try (HeldFile held = HeldFile.of(folder, () -> SealedFile.open(folder.resolve("daybook.db")))) {
            held.file().transaction(() -> held.file().tail(new byte[68]));
        }
        attempt(() -> home.unlock(Desk.secret(Desk.PASSPHRASE)));
        attempt(() -> home.salvage(Desk.secret(Desk.PASSPHRASE)));
        System.out.println("the end");
    }

    private static void attempt(Attempts.Try<?> what) {
        try {
            what.run();
        } catch (CannotOpen | NotSaved e) {
            e.printStackTrace();
        }
    }
}
