package daybook.app.store;

import daybook.app.keys.Secret;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A journal's folder as tests use it. Knows the master key, so that only tests about secrets pay for deriving it. */
final class Desk {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    static final String PASSPHRASE = "violet harbour seventeen";
    static final PersonId ROBIN = new PersonId("robin-1");

    final Path folder;
    final AtomicLong nanos = new AtomicLong();
    final JournalHome home;
    private final byte[] masterKey;

    private Desk(Path folder, byte[] masterKey) {
        this.folder = folder;
        this.home = new JournalHome(folder, CLOCK, nanos::get);
        this.masterKey = masterKey;
    }

    static Secret secret(String words) {
        return Secret.owning(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Made once a run: what deriving keys costs is looked at by the tests of secrets alone. */
    private static final class Template {
        private static final Desk DESK = made();

        private static Desk made() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "desk");
                JournalHome home = new JournalHome(folder, CLOCK);
                home.create(secret(PASSPHRASE), ZoneId.of("Europe/Berlin")).close();
                byte[][] key = new byte[1][];
                home.unlock(file -> {
                            WayIn way = WayIn.by(secret(PASSPHRASE), file);
                            key[0] = way.keys().masterKey().clone();
                            return way;
                        })
                        .close();
                return new Desk(folder, key[0]);
            } catch (IOException | CannotOpen e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A journal with one person and {@code entries} quiet days, closed. */
    static Desk made(Path folder, int entries) throws Exception {
        Desk desk = Template.DESK.copiedTo(folder);
        try (OpenJournal journal = desk.open()) {
            journal.send(robin());
            for (int i = 0; i < entries; i++) {
                journal.send(quiet(i));
            }
        }
        return desk;
    }

    /** The same journal in another folder. */
    Desk copiedTo(Path other) throws IOException {
        Files.createDirectories(other);
        for (Path file : OwnerOnly.children(folder)) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
        return new Desk(other, masterKey);
    }

    /** What will stand in another folder by other means. */
    Desk at(Path other) {
        return new Desk(other, masterKey);
    }

    Path db() {
        return folder.resolve("daybook.db");
    }

    /** Unlocks as with the passphrase, but for deriving the key. */
    OpenJournal open() throws CannotOpen {
        return home.unlock(file -> WayIn.with(masterKey.clone(), file, false));
    }

    byte[] masterKey() {
        return masterKey.clone();
    }

    static JournalCommand robin() {
        return new AddPerson(ROBIN, new OwnWords("Robin"), PersonKind.PARTNER, false, false);
    }

    static JournalCommand robin2(String alias) {
        return new AddPerson(new PersonId("robin-2"), new OwnWords(alias), PersonKind.FRIEND, false, false);
    }

    static JournalCommand quiet(int i) {
        return new LogEntries(List.of(entry(i)));
    }

    static Entry entry(int i) {
        return Examples.quiet("quiet-" + i, LocalDate.of(2020, 1, 1).plusDays(i));
    }

    static boolean holds(Path folder, String word) throws IOException {
        for (Path file : OwnerOnly.children(folder)) {
            boolean found = Files.isDirectory(file) ? holds(file, word) : holds(Files.readAllBytes(file), word);
            if (found || file.getFileName().toString().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(byte[] content, String word) {
        return contains(content, word.getBytes(StandardCharsets.UTF_8))
                || contains(content, word.getBytes(StandardCharsets.UTF_16LE))
                || contains(content, word.getBytes(StandardCharsets.UTF_16BE));
    }

    private static boolean contains(byte[] content, byte[] word) {
        for (int at = 0; at + word.length <= content.length; at++) {
            if (Arrays.mismatch(content, at, at + word.length, word, 0, word.length) < 0) {
                return true;
            }
        }
        return false;
    }
}
