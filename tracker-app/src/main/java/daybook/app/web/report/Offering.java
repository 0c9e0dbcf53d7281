package daybook.app.web.report;

import daybook.app.report.Editions;
import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.core.journal.ReportIssue;
import daybook.core.timeline.Period;
import daybook.core.word.Audience;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.ReportForm;
import daybook.core.word.SharedPart;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to choose from, and what was made before. */
record Offering(Desk desk) {
    private static final List<SharedPart> KEPT = List.of(SharedPart.NAMES, SharedPart.NOTES);
    private static final ReportForm[] BY_THEMSELVES = {
        ReportForm.WEEK, ReportForm.MONTH, ReportForm.QUARTER, ReportForm.YEAR
    };

    ReportView view(List<Choice> periods, Optional<String> ready) {
        Optional<Previewing> preview = Preview.of(desk).map(kept -> new Previewing(desk, kept));
        return new ReportView(
                desk.choices("audience", Audience.THERAPIST, Audience.SELF),
                periods,
                parts(true),
                parts(false),
                people(),
                preview.map(Previewing::words).orElse(List.of()),
                desk.choices("paper", Paper.values()),
                languages(),
                ready.orElse(null),
                preview.map(Previewing::view).orElse(null),
                desk.choices("report-form", BY_THEMSELVES),
                Stream.of(BY_THEMSELVES)
                        .filter(desk.timeline().plans().settings()::makes)
                        .map(ReportForm::code)
                        .toList(),
                MadeByThemselves.fresh(desk).stream().map(this::title).toList(),
                issued());
    }

    private List<Choice> parts(boolean fromTheStart) {
        return desk.choices(
                "shared",
                Stream.of(SharedPart.values())
                        .filter(part -> part.fromTheStart() == fromTheStart && !KEPT.contains(part))
                        .toArray(SharedPart[]::new));
    }

    private List<Choice> people() {
        return desk.timeline().people().stream()
                .map(person -> new Choice(
                        person.id().value(),
                        Optional.ofNullable(person.alias()).map(OwnWords::text).orElse("–")))
                .toList();
    }

    private List<Choice> languages() {
        return Stream.of("en", "de")
                .map(code -> new Choice(code, desk.words("language." + code)))
                .toList();
    }

    private List<ReportView.Made> issued() {
        return desk.timeline().reports().reversed().stream().map(this::made).toList();
    }

    private ReportView.Made made(ReportIssue issue) {
        Phrases phrases = Dated.phrases(desk);
        String day = phrases.dates().full(LocalDate.ofInstant(issue.made(), desk.zone()));
        String paper = desk.words("paper." + issue.paper().code());
        String language = desk.words("language." + issue.language());
        boolean newest = Editions.newest(desk.timeline(), issue);
        return new ReportView.Made(
                issue.id().value(),
                title(issue),
                desk.words("pages.made", issue.edition(), day, paper, language),
                newest ? Editions.since(desk.timeline(), issue) : 0,
                issue.edition() + 1);
    }

    private String title(ReportIssue issue) {
        return Dated.phrases(desk).dates().period(new Period(issue.from(), issue.to()));
    }
}
