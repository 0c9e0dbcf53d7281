package daybook.app.transfer;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Chips;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.Better;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Channel;
import daybook.core.word.ContextChip;
import daybook.core.word.Daily;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.JournalId;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import daybook.core.word.WithdrawalSign;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A journal grown at random from a seed, by commands its rules accepted: the four kinds of every day in all zones, with
 * corrections and retractions. {@link EveryKindRoundTripTest} has the others.
 */
final class RandomJournal {
    static final JournalCommand OPEN =
            new OpenJournal(new JournalId("00ff"), Instant.parse("2020-01-01T00:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"), ZoneId.of("America/Caracas"), ZoneId.of("Asia/Kathmandu"), ZoneOffset.UTC);

    private final Random random;
    private Journal journal = Journal.NEW;
    private Timeline timeline = Timeline.EMPTY;
    private Instant clock = Instant.parse("2024-03-29T06:00:00Z");
    private int made;

    RandomJournal(long seed) {
        random = new Random(seed);
        send(OPEN);
    }

    Timeline timeline() {
        return timeline;
    }

    Journal journal() {
        return journal;
    }

    RandomJournal grow(int steps, boolean renaming) {
        for (int i = 0; i < steps; i++) {
            clock = clock.plusSeconds(random.nextInt(40_000));
            send(next(renaming));
        }
        return this;
    }

    void send(JournalCommand command) {
        if (journal.decide(command) instanceof Decision.Accepted accepted) {
            for (JournalEvent event : accepted.events()) {
                journal = journal.apply(event);
                timeline = timeline.apply(event);
            }
        }
    }

    private JournalCommand next(boolean renaming) {
        return switch (random.nextInt(16)) {
            case 0 -> new AddPerson(new PersonId(id("p")), words(), any(PersonKind.class), yes(), yes());
            case 1 -> renaming ? changed(person()) : log();
            case 2 -> new SetBoundary(new BoundaryId(id("b")), terms(), day());
            case 3 -> new ReviseBoundary(boundary(), terms(), day());
            case 4 -> yes() ? new RetireBoundary(boundary(), day()) : new RetireMeasure(measure(), day());
            case 5 -> new DefineMeasure(new MeasureId(id("m")), measureTerms());
            case 6 ->
                new BeginPhase(new PhaseId(id("f")), any(PhaseKind.class), maybe(person()), day(), maybe(words()));
            case 7 -> new EndPhase(phase(), day().plusDays(100));
            case 8, 9, 10 -> new CorrectEntry(entry(known()), clock);
            case 11 -> new RetractEntries(List.of(known()), clock, maybe(words()));
            default -> log();
        };
    }

    private JournalCommand changed(PersonId person) {
        return yes()
                ? new RenamePerson(person, words())
                : new DescribePerson(person, any(PersonKind.class), yes(), yes());
    }

    private LogEntries log() {
        return new LogEntries(List.of(entry(new EntryId(id("e")))));
    }

    /** An entry under this id; a known one keeps its kind, or the rules would refuse every other try. */
    private Entry entry(EntryId id) {
        Stamp stamp = stamp(id);
        int kind = timeline.entry(id).map(RandomJournal::kindOf).orElseGet(() -> random.nextInt(4));
        return switch (kind) {
            case 0 -> interaction(stamp);
            case 1 -> test(stamp);
            case 2 -> checkIn(stamp);
            default -> new QuietDay(stamp);
        };
    }

    private static int kindOf(Logged logged) {
        return switch (logged.entry()) {
            case Interaction ignored -> 0;
            case BoundaryTest ignored -> 1;
            case CheckIn ignored -> 2;
            case QuietDay ignored -> 3;
            default -> throw new IllegalStateException("grown elsewhere");
        };
    }

    private Stamp stamp(EntryId id) {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        ZonedDateTime at = clock.minusNanos(random.nextLong(1L << 47)).atZone(zone);
        LocalDate day = at.toLocalDate().plusDays(random.nextInt(3) - 1L);
        return new Stamp(
                id, at.toOffsetDateTime(), zone, day, clock, any(Source.class), maybe(person()), maybe(words()));
    }

    private Interaction interaction(Stamp stamp) {
        return new Interaction(
                stamp.person() != null ? stamp : named(stamp),
                maybe(any(Felt.class)),
                maybe(any(Felt.class)),
                maybe(any(Eggshells.class)),
                yes(),
                maybe(yes()),
                maybe(any(Channel.class)),
                maybe(any(Settled.class)),
                yes() ? Chips.NONE : chips(),
                new Story(maybe(words()), maybe(yes()), maybe(yes()), maybe(yes()), maybe(words())),
                values(),
                null);
    }

    private Stamp named(Stamp stamp) {
        return new Stamp(
                stamp.id(),
                stamp.at(),
                stamp.zone(),
                stamp.day(),
                stamp.written(),
                stamp.source(),
                person(),
                stamp.note());
    }

    private Chips chips() {
        return new Chips(
                some(Sign.class),
                some(BodySign.class),
                some(HealthySign.class),
                some(WithdrawalSign.class),
                some(StuckThought.class),
                some(ContextChip.class),
                some(RedFlag.class));
    }

    private BoundaryTest test(Stamp stamp) {
        TheirAct theirs = any(TheirAct.class);
        FollowThrough followed = theirs == TheirAct.CROSSED ? maybe(any(FollowThrough.class)) : null;
        return new BoundaryTest(
                stamp,
                boundary(),
                1 + random.nextInt(2),
                theirs,
                any(MyAct.class),
                followed,
                some(Pressure.class),
                maybe(yes()),
                maybe(known()));
    }

    private CheckIn checkIn(Stamp stamp) {
        Evening evening = new Evening(
                maybe(words()),
                maybe(words()),
                maybe(random.nextInt(3)),
                maybe(any(Felt.class)),
                maybe(any(Eggshells.class)),
                maybe(random.nextInt(4)),
                maybe(random.nextInt(4)),
                maybe(random.nextInt(4)),
                maybe(random.nextInt(4)),
                maybe(random.nextInt(4)),
                some(Tone.class));
        return new CheckIn(
                stamp,
                maybe(words()),
                maybe(words()),
                yes() ? Evening.NONE : evening,
                yes() ? List.of() : List.of(words(), words()),
                values());
    }

    private Map<MeasureId, Double> values() {
        Map<MeasureId, Double> values = new HashMap<>();
        while (random.nextInt(3) == 0) {
            values.put(measure(), yes() ? random.nextInt(7) : random.nextDouble() * 7);
        }
        return values;
    }

    private MeasureTerms measureTerms() {
        return new MeasureTerms(
                words(), -random.nextInt(3), 7.5, any(Better.class), any(MeasurePart.class), any(Daily.class));
    }

    private BoundaryTerms terms() {
        Set<PersonId> people = yes() ? Set.of() : Set.of(person());
        return new BoundaryTerms(
                any(BoundaryKind.class), people, words(), maybe(words()), maybe(words()), maybe(words()));
    }

    private String id(String kind) {
        return kind + made++;
    }

    private PersonId person() {
        List<PersonId> all = timeline.people().stream().map(one -> one.id()).toList();
        return all.isEmpty() ? new PersonId("nobody") : all.get(random.nextInt(all.size()));
    }

    private BoundaryId boundary() {
        List<BoundaryId> all =
                timeline.boundaries().stream().map(one -> one.id()).toList();
        return all.isEmpty() ? new BoundaryId("none") : all.get(random.nextInt(all.size()));
    }

    private MeasureId measure() {
        List<MeasureId> all = timeline.measures().stream().map(one -> one.id()).toList();
        return all.isEmpty() ? new MeasureId("none") : all.get(random.nextInt(all.size()));
    }

    private PhaseId phase() {
        List<PhaseId> all = timeline.phases().stream().map(one -> one.id()).toList();
        return all.isEmpty() ? new PhaseId("none") : all.get(random.nextInt(all.size()));
    }

    private EntryId known() {
        List<EntryId> all = JournalFile.entries(timeline)
                .map(logged -> logged.entry().stamp().id())
                .toList();
        return all.isEmpty() ? new EntryId("none") : all.get(random.nextInt(all.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
    }

    private OwnWords words() {
        return new OwnWords(
                List.of("=1+1", "zwölf \"Worte\"", "a\nb", "\u202Ereversed", "🙂", "x,y;z", "\\u0000 \u0001")
                                .get(random.nextInt(7))
                        + random.nextInt(1000));
    }

    private boolean yes() {
        return random.nextBoolean();
    }

    private <T> @Nullable T maybe(T value) {
        return yes() ? value : null;
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        List<E> all = new ArrayList<>(EnumSet.allOf(type));
        Collections.shuffle(all, random);
        return yes() ? Set.of() : EnumSet.copyOf(all.subList(0, 1 + random.nextInt(all.size())));
    }
}
