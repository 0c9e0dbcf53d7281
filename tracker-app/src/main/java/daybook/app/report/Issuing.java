package daybook.app.report;

import daybook.app.proof.TreeHead;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.IssueId;
import daybook.core.word.ReportForm;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is issued, once each, and under which name. */
final class Issuing {
    static final int FIRST = 1;

    /** Rises when the same facts are drawn into other bytes. */
    static final int LAYOUT = 1;

    private Issuing() {}

    /** @return the form of a whole week, month, quarter or year, or empty for any other run of days */
    static Optional<ReportForm> form(Period period) {
        LocalDate from = period.from();
        if (from.getDayOfWeek() == DayOfWeek.MONDAY && period.days() == 7) {
            return Optional.of(ReportForm.WEEK);
        }
        if (from.getDayOfMonth() != 1) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(from);
        if (period.to().equals(month.atEndOfMonth())) {
            return Optional.of(ReportForm.MONTH);
        }
        boolean quarter = from.getMonthValue() % 3 == 1
                && period.to().equals(month.plusMonths(2).atEndOfMonth());
        boolean year =
                from.getDayOfYear() == 1 && period.to().equals(from.plusYears(1).minusDays(1));
        return quarter ? Optional.of(ReportForm.QUARTER) : year ? Optional.of(ReportForm.YEAR) : Optional.empty();
    }

    static Optional<ReportIssue> earlier(Timeline timeline, ReportRequest request) {
        Optional<ReportForm> form = form(request.period());
        return timeline.reports().stream()
                .filter(issue -> form.isPresent() && issue.key().equals(key(form.get(), request)))
                .findFirst();
    }

    private static ReportIssue.Key key(ReportForm form, ReportRequest request) {
        return new ReportIssue.Key(
                form,
                Audience.SELF,
                request.period().from(),
                request.period().to(),
                FIRST,
                request.paper(),
                request.phrases().language());
    }

    /** Follows from what is issued and where, so that two tries cannot make two of it. */
    static IssueId id(String journal, ReportForm form, ReportRequest request) {
        ReportIssue.Key key = key(form, request);
        return new IssueId(hash(
                journal,
                key.form().code(),
                key.audience().code(),
                key.from().toString(),
                key.to().toString(),
                String.valueOf(key.edition()),
                key.paper().code(),
                key.language()));
    }

    /** The name of a file that is not kept: the same for the same records and request. */
    static String unissuedId(TreeHead head, ReportRequest request) {
        return hash(
                head.journal(),
                head.root(),
                request.period().toString(),
                request.paper().code(),
                request.phrases().language());
    }

    /** The same for the same records, request and choices, so that a summary looked at twice is one file. */
    static String summaryId(TreeHead head, SummaryRequest request) {
        return hash(
                "summary", unissuedId(head, new ReportRequest(request.period(), request.paper(), request.phrases())));
    }

    /** Follows from the file itself: handed out twice it is still one. */
    static String shareId(TreeHead head, String sha256) {
        return hash(head.journal(), head.root(), sha256);
    }

    private static String hash(String... parts) {
        return Sha256.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .substring(0, 32);
    }

    static ReportIssue issue(ReportForm form, TreeHead head, ReportFile file, ReportRequest request, Instant made) {
        return new ReportIssue(
                id(head.journal(), form, request),
                form,
                Audience.SELF,
                request.period().from(),
                request.period().to(),
                FIRST,
                request.paper(),
                request.phrases().language(),
                List.of(),
                head.n(),
                head.root(),
                LAYOUT,
                file.sha256(),
                file.factsSha256(),
                made);
    }

    /** @return the day of a moment in the journal's own zone */
    static LocalDate day(Instant moment, Timeline timeline) {
        ZoneId zone = timeline.opened().map(opened -> opened.zone()).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(moment, zone);
    }

    /** @return how many entries of the period read otherwise now than they did then */
    static int since(Timeline then, Timeline now, Period period) {
        List<Logged> before = entries(then, period);
        List<Logged> after = entries(now, period);
        after.removeAll(new java.util.HashSet<>(before));
        return after.size();
    }

    private static List<Logged> entries(Timeline timeline, Period period) {
        List<Logged> all = new ArrayList<>();
        for (Day day : timeline.days(period)) {
            all.addAll(day.all());
        }
        return all;
    }
}
