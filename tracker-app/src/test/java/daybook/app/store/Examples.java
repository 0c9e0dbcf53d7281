package daybook.app.store;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.journal.JournalEvent.JournalOpened;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.journal.JournalEvent.ReportIssued;
import daybook.core.journal.JournalEvent.SummaryShared;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.ReportIssue;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.journal.SummaryShare;
import daybook.core.word.Audience;
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
import daybook.core.word.IssueId;
import daybook.core.word.JournalId;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.ReportForm;
import daybook.core.word.Settled;
import daybook.core.word.SharedPart;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import daybook.core.word.WithdrawalSign;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One event of every kind with every field said, and each entry once more with nothing said that need not be. */
final class Examples {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final Instant LATER = Instant.parse("2026-03-30T07:15:00.123456Z");
    private static final PersonId ROBIN = new PersonId("robin-1");
    private static final BoundaryId BOUNDARY = new BoundaryId("boundary-1");
    private static final MeasureId MEASURE = new MeasureId("measure-1");
    private static final PhaseId PHASE = new PhaseId("phase-1");

    private Examples() {}

    static List<Example> oneOfEach() {
        return Stream.of(first(), KindExamples.all(), PlanExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Example> first() {
        return List.of(
                new Example(
                        "journal-opened",
                        new JournalOpened(
                                new JournalId("000102030405060708090a0b0c0d0e0f"),
                                Instant.parse("2026-03-01T10:00:00Z"),
                                ZoneId.of("Europe/Berlin"))),
                new Example("person-added", new PersonAdded(ROBIN, PersonKind.PARTNER, false, true)),
                new Example("person-named", new PersonNamed(ROBIN, new OwnWords("Robin Räv"))),
                new Example("boundary-set", new BoundarySet(BOUNDARY, terms(), DAY)),
                new Example("boundary-revised", new BoundaryRevised(BOUNDARY, 2, terms(), DAY.plusDays(1))),
                new Example("boundary-retired", new BoundaryRetired(BOUNDARY, DAY)),
                new Example("measure-defined", new MeasureDefined(MEASURE, measure())),
                new Example("measure-retired", new MeasureRetired(MEASURE, DAY)),
                new Example(
                        "phase-begun",
                        new PhaseBegun(PHASE, PhaseKind.LOW_CONTACT, ROBIN, DAY, new OwnWords("only about the flat"))),
                new Example("phase-ended", new PhaseEnded(PHASE, DAY.plusDays(40))),
                new Example("entry-logged.interaction", new EntryLogged(interaction())),
                new Example("entry-logged.boundary-test", new EntryLogged(boundaryTest())),
                new Example("entry-logged.check-in", new EntryLogged(checkIn())),
                new Example("entry-logged.quiet-day", new EntryLogged(new QuietDay(stamp("quiet-1")))),
                new Example("entry-logged.interaction.bare", new EntryLogged(bareInteraction())),
                new Example("entry-logged.boundary-test.bare", new EntryLogged(bareBoundaryTest())),
                new Example("entry-logged.check-in.bare", new EntryLogged(bareCheckIn())),
                new Example("entry-logged.quiet-day.bare", new EntryLogged(new QuietDay(bare("quiet-2")))),
                new Example("entry-corrected", new EntryCorrected(interaction(), LATER)),
                new Example(
                        "entry-retracted",
                        new EntryRetracted(new EntryId("contact-1"), ROBIN, LATER, new OwnWords("Not on that day."))),
                new Example("report-issued", new ReportIssued(issue())),
                new Example("summary-shared", new SummaryShared(share())));
    }

    private static BoundaryTerms terms() {
        return new BoundaryTerms(
                BoundaryKind.DIGITAL,
                new LinkedHashSet<>(List.of(ROBIN, new PersonId("ash-1"))),
                new OwnWords("My phone is mine"),
                new OwnWords("privacy"),
                new OwnWords("“I don’t hand over my phone.”\nThen I stop talking."),
                new OwnWords("I leave the room"));
    }

    private static MeasureTerms measure() {
        return new MeasureTerms(new OwnWords("Energy"), -2.5, 10, Better.HIGH, MeasurePart.CHECK_IN, Daily.MEDIAN);
    }

    /** At a moment that exists twice in its zone, so that only the offset tells which it was. */
    static Stamp stamp(String id) {
        return new Stamp(
                new EntryId(id),
                OffsetDateTime.parse("2026-10-25T02:30:00+02:00"),
                ZoneId.of("Europe/Berlin"),
                LocalDate.of(2026, 10, 24),
                Instant.parse("2026-10-25T08:00:00.5Z"),
                Source.WEB,
                ROBIN,
                new OwnWords("Line one\nline two, with \"quotes\" and a 🦊"));
    }

    static Stamp bare(String id) {
        return new Stamp(
                new EntryId(id),
                OffsetDateTime.parse("2026-03-01T09:00:00Z"),
                ZoneOffset.UTC,
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-01T09:00:00Z"),
                Source.CSV,
                null,
                null);
    }

    private static Interaction interaction() {
        return new Interaction(
                stamp("contact-1"),
                Felt.OKAY,
                Felt.HEAVY,
                Eggshells.WEIGHED_MY_WORDS,
                true,
                true,
                Channel.IN_PERSON,
                Settled.NEXT_DAY,
                new Chips(
                        Set.of(Sign.SAME_PATTERN_AGAIN, Sign.FELT_HEARD),
                        Set.of(BodySign.STOMACH),
                        Set.of(HealthySign.STEPPED_BACK_TO_CALM),
                        Set.of(WithdrawalSign.SILENT_TREATMENT),
                        Set.of(StuckThought.EASIER_TO_STAY),
                        Set.of(ContextChip.STRESS),
                        Set.of(RedFlag.REALITY_DENIED)),
                new Story(new OwnWords("the holiday"), true, false, true, new OwnWords("“You never listen.”")),
                Map.of(MEASURE, 7.25),
                new PatternMoment(new PatternId("pattern-1"), PatternStage.PROMISE));
    }

    private static Interaction bareInteraction() {
        return new Interaction(
                bare("contact-2"), null, null, null, true, null, null, null, Chips.NONE, Story.NONE, Map.of(), null);
    }

    private static BoundaryTest boundaryTest() {
        return new BoundaryTest(
                stamp("test-1"),
                BOUNDARY,
                2,
                TheirAct.CROSSED,
                MyAct.HELD_WOBBLE,
                FollowThrough.LATE_OR_PARTLY,
                Set.of(Pressure.THEM, Pressure.FAMILY),
                true,
                new EntryId("contact-1"));
    }

    private static BoundaryTest bareBoundaryTest() {
        return new BoundaryTest(
                bare("test-2"), BOUNDARY, 1, TheirAct.UNKNOWN, MyAct.NOT_APPLIED, null, Set.of(), null, null);
    }

    private static CheckIn checkIn() {
        return new CheckIn(
                stamp("evening-1"),
                new OwnWords("One pause before each answer"),
                new OwnWords("wary"),
                new Evening(
                        new OwnWords("a walk by the river"),
                        new OwnWords("the call"),
                        2,
                        Felt.LIGHT,
                        Eggshells.SPOKE_FREELY,
                        3,
                        1,
                        0,
                        2,
                        1,
                        Set.of(Tone.RELIEF, Tone.MISSING_THEM)),
                List.of(new OwnWords("reading"), new OwnWords("reading")),
                Map.of(MEASURE, -1.0));
    }

    private static CheckIn bareCheckIn() {
        return new CheckIn(bare("evening-2"), null, null, Evening.NONE, List.of(), Map.of(MEASURE, 0.1));
    }

    private static ReportIssue issue() {
        return new ReportIssue(
                new IssueId("issue-1"),
                ReportForm.MONTH,
                Audience.THERAPIST,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                2,
                Paper.A4,
                "en",
                List.of(ROBIN, new PersonId("ash-1")),
                17,
                "ab".repeat(32),
                3,
                "cd".repeat(32),
                "ef".repeat(32),
                LATER);
    }

    private static SummaryShare share() {
        return new SummaryShare(
                new IssueId("share-1"),
                Audience.THERAPIST,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                Paper.LETTER,
                "de",
                Set.of(SharedPart.FELT, SharedPart.STEP_AWAYS, SharedPart.RED_FLAGS),
                List.of(ROBIN, new PersonId("ash-1")),
                List.of(new PersonId("ash-1")),
                List.of(new EntryId("contact-1")),
                2,
                7,
                new OwnWords("pages for Monday.pdf"),
                true,
                23,
                "ab".repeat(32),
                3,
                "cd".repeat(32),
                "ef".repeat(32),
                LATER);
    }

    /** @return an entry without a field that may be left out, for tests that log many */
    static Entry quiet(String id, @Nullable LocalDate day) {
        Stamp stamp = bare(id);
        LocalDate on = day == null ? stamp.day() : day;
        return new QuietDay(new Stamp(
                stamp.id(),
                on.atTime(9, 0).atOffset(ZoneOffset.UTC),
                stamp.zone(),
                on,
                on.atTime(9, 0).toInstant(ZoneOffset.UTC),
                Source.CLI,
                null,
                null));
    }
}
