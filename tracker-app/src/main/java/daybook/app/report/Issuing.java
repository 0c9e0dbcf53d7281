package daybook.app.report;

import daybook.app.proof.TreeHead;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Day;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.EntryId;
import daybook.core.word.IssueId;
import daybook.core.word.ReportForm;
import daybook.reports.month.EditionChanges.Changed;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is issued, once each, and under which name. */
final class Issuing {
    static final int FIRST = 1;

    /** Rises when the same facts are drawn into other bytes. */
    static final int LAYOUT = 3;

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

    /** @return the latest edition of what is asked for */
    static Optional<ReportIssue> newest(Timeline timeline, ReportRequest request) {
        Optional<ReportForm> form = form(request.period());
        return timeline.reports().stream()
                .filter(issue -> form.isPresent() && issue.key().equals(key(form.get(), request, issue.edition())))
                .max(Comparator.comparing(ReportIssue::edition));
    }

    /** @return the edition before one, if there is */
    static Optional<ReportIssue> before(Timeline timeline, ReportIssue issue) {
        ReportIssue.Key key = new ReportIssue.Key(
                issue.form(),
                issue.audience(),
                issue.from(),
                issue.to(),
                issue.edition() - 1,
                issue.paper(),
                issue.language());
        return timeline.reports().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static ReportIssue.Key key(ReportForm form, ReportRequest request, int edition) {
        return new ReportIssue.Key(
                form,
                Audience.SELF,
                request.period().from(),
                request.period().to(),
                edition,
                request.paper(),
                request.phrases().language());
    }

    /** Follows from what is issued and where, so that two tries cannot make two of it. */
    static IssueId id(String journal, ReportForm form, ReportRequest request, int edition) {
        ReportIssue.Key key = key(form, request, edition);
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

    static ReportIssue issue(
            ReportForm form, int edition, TreeHead head, ReportFile file, ReportRequest request, Instant made) {
        return new ReportIssue(
                id(head.journal(), form, request, edition),
                form,
                Audience.SELF,
                request.period().from(),
                request.period().to(),
                edition,
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
        return changed(then, now, period).all();
    }

    /** @return what came to the period between two moments, was corrected in it, or was taken back */
    static Changed changed(Timeline then, Timeline now, Period period) {
        Map<EntryId, Logged> before = entries(then, period);
        Map<EntryId, Logged> after = entries(now, period);
        int added = 0;
        int corrected = 0;
        int takenBack = 0;
        for (Map.Entry<EntryId, Logged> one : after.entrySet()) {
            Logged was = before.get(one.getKey());
            if (was == null) {
                added += one.getValue().counts() ? 1 : 0;
            } else if (was.counts() && !one.getValue().counts()) {
                takenBack++;
            } else if (!was.equals(one.getValue())) {
                corrected++;
            }
        }
        // moved to a day outside of the period
        int moved = (int)
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        return new Changed(added, corrected + moved, takenBack);
    }

    private static Map<EntryId, Logged> entries(Timeline timeline, Period period) {
        Map<EntryId, Logged> all = new LinkedHashMap<>();
        for (Day day : timeline.days(period)) {
            day.all().forEach(one -> all.put(one.entry().stamp().id(), one));
        }
        return all;
    }
}
