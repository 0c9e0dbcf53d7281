package daybook.core.given;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.ReportIssue;
import daybook.core.journal.SummaryShare;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.Better;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.EntryId;
import daybook.core.word.IssueId;
import daybook.core.word.JournalId;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.ReportForm;
import daybook.core.word.SharedPart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Invented people, boundaries and moments for tests. */
public final class Sample {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    public static final OpenJournal OPEN = new OpenJournal(
            new JournalId("0123456789abcdef0123456789abcdef"), Instant.parse("2026-01-01T10:00:00Z"), BERLIN);

    public static final PersonId ALEX = new PersonId("alex");
    public static final PersonId SAM = new PersonId("sam");
    public static final AddPerson ADD_ALEX = new AddPerson(ALEX, words("Alex"), PersonKind.EX, false, false);
    public static final AddPerson ADD_SAM = new AddPerson(SAM, words("Sam"), PersonKind.FRIEND, true, true);

    public static final BoundaryId CALLS = new BoundaryId("calls");
    public static final BoundaryId MONEY = new BoundaryId("money");
    public static final SetBoundary SET_CALLS =
            new SetBoundary(CALLS, terms("no calls at work"), LocalDate.parse("2026-01-01"));
    public static final SetBoundary SET_MONEY =
            new SetBoundary(MONEY, terms("money talks in writing"), LocalDate.parse("2026-01-01"));

    public static final MeasureId UNREST = new MeasureId("unrest");
    public static final DefineMeasure DEFINE_UNREST = new DefineMeasure(UNREST, scale("unrest", Daily.MEAN));

    public static final PhaseId DISTANCE = new PhaseId("distance");
    public static final BeginPhase BEGIN_DISTANCE =
            new BeginPhase(DISTANCE, PhaseKind.LOW_CONTACT, ALEX, LocalDate.parse("2026-09-04"), null);

    private Sample() {}

    public static OwnWords words(String text) {
        return new OwnWords(text);
    }

    public static BoundaryTerms terms(String limit) {
        return new BoundaryTerms(BoundaryKind.TIME, Set.of(), words(limit), null, null, null);
    }

    /** 1 to 7, low is better. */
    public static MeasureTerms scale(String name, Daily daily) {
        return new MeasureTerms(words(name), 1, 7, Better.LOW, MeasurePart.CHECK_IN, daily);
    }

    public static ReportIssue report(String id, LocalDate from, LocalDate to) {
        return new ReportIssue(
                new IssueId(id),
                ReportForm.MONTH,
                Audience.SELF,
                from,
                to,
                1,
                Paper.A4,
                "en",
                List.of(),
                3,
                "0".repeat(64),
                1,
                "1".repeat(64),
                "2".repeat(64),
                NOW);
    }

    public static IssueReport issue(String id) {
        return new IssueReport(report(id, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31")));
    }

    public static SummaryShare share(String id, PersonId... letters) {
        return new SummaryShare(
                new IssueId(id),
                Audience.THERAPIST,
                LocalDate.parse("2026-08-01"),
                LocalDate.parse("2026-10-31"),
                Paper.A4,
                "en",
                SharedPart.start(),
                List.of(letters),
                List.of(),
                List.of(),
                0,
                0,
                words("pages.pdf"),
                false,
                3,
                "0".repeat(64),
                1,
                "1".repeat(64),
                "1".repeat(64),
                NOW);
    }

    public static LogEntries log(Entry... entries) {
        return new LogEntries(List.of(entries));
    }

    public static CorrectEntry correct(Entry entry) {
        return new CorrectEntry(entry, NOW);
    }

    public static RetractEntries retract(String... ids) {
        return new RetractEntries(Arrays.stream(ids).map(EntryId::new).toList(), NOW, null);
    }

    public static QuietDay quiet(String id, String day) {
        return new QuietDay(Moment.on(day).stamp(id));
    }

    public static Timeline fold(List<JournalEvent> events) {
        Timeline timeline = Timeline.EMPTY;
        for (JournalEvent event : events) {
            timeline = timeline.apply(event);
        }
        return timeline;
    }

    /** Each date from the first on, as text. */
    public static Stream<String> daysFrom(String first, int count) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(first).plusDays(count))
                .map(LocalDate::toString);
    }
}
