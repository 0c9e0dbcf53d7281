package daybook.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.app.keys.Box;
import daybook.app.keys.Seal;
import daybook.app.proof.Tree;
import daybook.core.journal.Chips;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.BodySign;
import daybook.core.word.Channel;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the store costs at ten years of entries, each figure beside the limit that no store of this form can beat, measured
 * in the same minute. Run by hand; the machine may be loaded, so medians, and ratios before milliseconds.
 */
final class StoreBenchmark {
    private static final int EVENTS = 36_500;
    private static final int COMMANDS = 400;

    private final Desk desk;
    private int next = EVENTS;

    private StoreBenchmark(Desk desk) {
        this.desk = desk;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("daybook-benchmark");
        try {
            StoreBenchmark benchmark = new StoreBenchmark(Desk.made(folder.resolve("j"), 0));
            benchmark.fill();
            benchmark.unlock();
            ColdUnlock.inFreshProcesses(benchmark.desk.folder);
            benchmark.commands();
            benchmark.reads();
        } finally {
            OwnerOnly.delete(folder);
        }
    }

    private void fill() throws Exception {
        try (OpenJournal journal = desk.open()) {
            long start = cpu();
            for (int from = 0; from < EVENTS; from += 500) {
                Accepted.by(
                        journal,
                        new BringIn(IntStream.range(from, from + 500)
                                .mapToObj(StoreBenchmark::entry)
                                .toList()));
            }
            say("fill, commands of 500, CPU", cpu() - start, 1, "");
            long bytes = EventJson.write(new JournalEvent.EntryLogged(entry(7))).length();
            System.out.printf(
                    Locale.ROOT, "%d events, %d B of JSON each, file %.1f MB%n", journal.seen(), bytes, size() / 1e6);
        }
    }

    private double size() throws IOException {
        return Files.size(desk.db());
    }

    /** One of some 310 bytes of JSON. */
    private static Entry entry(int i) {
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(i / 10);
        OffsetDateTime at = day.atTime(8 + i % 12, i % 60).atOffset(ZoneOffset.ofHours(2));
        Stamp stamp = new Stamp(
                new EntryId("e-" + i + "-0123456789"),
                at,
                ZoneOffset.ofHours(2),
                day,
                at.toInstant().plusSeconds(600),
                Source.WEB,
                Desk.ROBIN,
                i % 3 == 0 ? new OwnWords("a few words of a note") : null);
        return new Interaction(
                stamp,
                null,
                Felt.values()[i % 7],
                Eggshells.values()[i % 4],
                false,
                null,
                Channel.values()[i % 5],
                Settled.values()[i % 4],
                new Chips(
                        Set.of(Sign.values()[i % 9]),
                        Set.of(BodySign.values()[i % 8]),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                Story.NONE,
                Map.of(),
                null);
    }

    private void unlock() throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> raw = new ArrayList<>();
        List<Long> wall = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            long clock = System.nanoTime();
            long start = cpu();
            OpenJournal journal = desk.open();
            ours.add(cpu() - start);
            wall.add(System.nanoTime() - clock);
            journal.close();
            start = cpu();
            rawUnlock();
            raw.add(cpu() - start);
        }
        compare(
                "unlock and fold, warm, keys known, CPU",
                "SELECT, open, Jackson, both folds, CPU",
                warm(ours),
                warm(raw));
        say("  the same unlock by the clock on the wall", warm(wall));
    }

    /** This thread's own time: on a machine that others use too, the wall tells more of them than of us. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Neither Axon nor tree nor tail: rows, keys, JSON and the folds alone. */
    private void rawUnlock() throws Exception {
        ObjectMapper mapper = EventJson.mapper();
        try (HeldFile held = HeldFile.of(desk.folder, () -> SealedFile.open(desk.db()))) {
            WayIn way = WayIn.with(desk.masterKey(), held.file(), false);
            Folded folded = Folded.NOTHING;
            for (SealedFile.Row row : held.file().boxes(way.journal(), 0, Integer.MAX_VALUE)) {
                folded = folded.with(event(mapper, way, row));
            }
            if (folded.timeline().entryCount() < EVENTS) {
                throw new IllegalStateException();
            }
        }
    }

    private static JournalEvent event(ObjectMapper mapper, WayIn way, SealedFile.Row row) throws IOException {
        byte[] key = way.keys().byId((int) row.key()).orElseThrow().key();
        byte[] json = Box.opened(key, Box.place(way.journal(), row.id(), (int) row.key()), row.second())
                .orElseThrow();
        JsonNode envelope = mapper.readTree(json);
        return mapper.treeToValue(
                envelope.get("p"),
                EventNames.of(envelope.get("n").asText()).orElseThrow().type());
    }

    private void commands() throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> afterNo = new ArrayList<>();
        List<Long> cpu = new ArrayList<>();
        List<Long> raw = new ArrayList<>();
        Path other = desk.folder.resolve("raw.db");
        OwnerOnly.file(other);
        try (OpenJournal journal = desk.open();
                SealedFile file = SealedFile.create(other)) {
            fillRaw(file);
            for (int i = 0; i < COMMANDS; i++) {
                long start = cpu();
                ours.add(command(journal));
                cpu.add(cpu() - start);
                Decision no = journal.send(new RetractEntries(List.of(new EntryId("never")), Instant.EPOCH, null));
                if (!(no instanceof Decision.Refused)) {
                    throw new IllegalStateException();
                }
                afterNo.add(command(journal));
                raw.add(rawInsert(file, EVENTS + i));
            }
        }
        say("CPU of a command", warm(cpu));
        compare("durable command at 36,500 events", "raw durable insert of box and tail", ours, raw);
        compare("durable command right after a refusal", "the same", afterNo, raw);
    }

    private long command(OpenJournal journal) {
        LogEntries log = new LogEntries(List.of(entry(next++)));
        long start = System.nanoTime();
        Accepted.by(journal, log);
        return System.nanoTime() - start;
    }

    private static void fillRaw(SealedFile file) throws SQLException {
        byte[] box = Seal.random(541);
        file.transaction(() -> {
            for (int i = 0; i < EVENTS; i++) {
                file.box(new byte[16], i, 1, box);
            }
        });
    }

    private static long rawInsert(SealedFile file, int seq) throws SQLException {
        byte[] box = Seal.random(541);
        byte[] tail = Seal.random(68);
        long start = System.nanoTime();
        file.transaction(() -> {
            file.box(new byte[16], seq, 1, box);
            file.tail(tail);
        });
        return System.nanoTime() - start;
    }

    private void reads() throws Exception {
        List<Long> nothingNew = new ArrayList<>();
        List<Long> oneNew = new ArrayList<>();
        List<Long> raw = new ArrayList<>();
        ObjectMapper mapper = EventJson.mapper();
        try (OpenJournal journal = desk.open()) {
            Reading reading = journal.reading();
            SealedFile file = Insides.file(journal);
            byte[] stream = HexFormat.of().parseHex(journal.id());
            WayIn way = WayIn.with(desk.masterKey(), file, false);
            Folded folded = new Folded(journal.seen(), reading.state(), reading.timeline());
            SealedEventStorageEngine engine = (SealedEventStorageEngine) Insides.field(journal, "engine");
            long last = journal.seen() - 1;
            for (int i = 0; i < 3_000; i++) {
                long start = System.nanoTime();
                journal.timeline();
                nothingNew.add(System.nanoTime() - start);
                start = System.nanoTime();
                folded.with((JournalEvent)
                        engine.readEvents(journal.id(), last).next().getPayload());
                oneNew.add(System.nanoTime() - start);
                start = System.nanoTime();
                folded.with(event(mapper, way, file.boxes(stream, last, 1).getFirst()));
                raw.add(System.nanoTime() - start);
            }
        }
        say("read with nothing new", warm(nothingNew));
        compare("read that folds one new event", "SELECT of a row, open, Jackson, both folds", warm(oneNew), warm(raw));
        tree();
    }

    private static void tree() {
        List<Long> appends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Tree tree = new Tree();
            byte[] leaf = new byte[32];
            long start = System.nanoTime();
            for (int k = 0; k < 50_000; k++) {
                tree.append(leaf);
            }
            appends.add(System.nanoTime() - start);
        }
        say("tree of 50,000 leaves", warm(appends));
    }

    /** @return without the first third, in which code is still being compiled */
    private static List<Long> warm(List<Long> all) {
        return all.subList(all.size() / 3, all.size());
    }

    private static void compare(String what, String limit, List<Long> ours, List<Long> raw) {
        say(what, ours);
        say("  limit: " + limit, raw);
        System.out.printf(Locale.ROOT, "  ratio of medians %.2f%n", (double) at(ours, .5) / at(raw, .5));
    }

    private static void say(String what, List<Long> nanos) {
        say(what, at(nanos, .5), nanos.size(), String.format(Locale.ROOT, ", p90 %.3f ms", at(nanos, .9) / 1e6));
    }

    private static void say(String what, long nanos, int n, String more) {
        System.out.printf(Locale.ROOT, "%s: %.3f ms%s (n %d)%n", what, nanos / 1e6, more, n);
    }

    private static long at(List<Long> nanos, double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
