package daybook.app.web.report;

import daybook.app.report.ReportRequest;
import daybook.app.report.SummaryRequest;
import daybook.core.timeline.Period;
import daybook.core.timeline.Person;
import daybook.core.word.Audience;
import daybook.core.word.Coded;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import daybook.reports.sharing.Choices;
import daybook.reports.text.Phrases;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was picked.
 *
 * @param audience whom it is for
 * @param period one of those offered, or "own" for the dates
 * @param from first day, where the dates are one's own
 * @param to last day, included
 * @param on parts that go on it
 * @param kept of names and notes, what stays off it
 * @param people those who are not left out
 * @param words entries whose own words go along
 * @param talk what to talk about, a line each
 * @param password "on" to lock it
 */
record ReportForm(
        String audience,
        String period,
        String from,
        String to,
        String paper,
        String language,
        List<String> on,
        List<String> kept,
        List<String> people,
        List<String> words,
        String talk,
        String password) {
    static final String OWN = "own";
    private static final int LONGEST_LINE = 1_000;

    ReportForm {
        audience = said(audience);
        period = said(period);
        from = said(from);
        to = said(to);
        paper = said(paper);
        language = said(language);
        on = all(on);
        kept = all(kept);
        people = all(people);
        words = all(words);
        talk = said(talk);
        password = said(password);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static List<String> all(@Nullable List<String> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }

    static ReportForm fresh(String period, String language, Paper paper, List<Person> people) {
        return new ReportForm(
                Audience.SELF.code(),
                period,
                "",
                "",
                paper.code(),
                language,
                SharedPart.start().stream().map(SharedPart::code).toList(),
                List.of(SharedPart.NAMES.code(), SharedPart.NOTES.code()),
                people.stream().map(person -> person.id().value()).toList(),
                List.of(),
                "",
                "on");
    }

    boolean shared() {
        return audience.equals(Audience.THERAPIST.code());
    }

    /** @return the run of days meant, or empty when what was typed is none */
    Optional<Period> days() {
        return Period.parse(period.equals(OWN) ? from + ".." + to : period);
    }

    boolean tooLong() {
        return talk.lines().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    ReportRequest toRequest(Period days) {
        return new ReportRequest(days, sheet(), phrases());
    }

    /** @param known everybody there is: whoever is not ticked is left out */
    SummaryRequest toSummary(Period days, List<Person> known) {
        return new SummaryRequest(
                days,
                new Choices(parts(), leftOut(known), chosen()),
                talk.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(OwnWords::new)
                        .toList(),
                sheet(),
                phrases(),
                password.equals("on"),
                SummaryRequest.neutralName(days));
    }

    private Set<SharedPart> parts() {
        Set<SharedPart> parts = EnumSet.noneOf(SharedPart.class);
        on.forEach(code -> Coded.of(SharedPart.class, code).ifPresent(parts::add));
        for (SharedPart off : List.of(SharedPart.NAMES, SharedPart.NOTES)) {
            parts.remove(off);
            if (!kept.contains(off.code())) {
                parts.add(off);
            }
        }
        return parts;
    }

    private Set<PersonId> leftOut(List<Person> known) {
        Set<PersonId> out = new LinkedHashSet<>();
        known.stream()
                .map(Person::id)
                .filter(id -> !people.contains(id.value()))
                .forEach(out::add);
        return out;
    }

    private Set<EntryId> chosen() {
        Set<EntryId> chosen = new LinkedHashSet<>();
        words.stream().filter(id -> id.matches("[A-Za-z0-9_-]{1,64}")).forEach(id -> chosen.add(new EntryId(id)));
        return chosen;
    }

    private Paper sheet() {
        return Coded.of(Paper.class, paper).orElse(Paper.A4);
    }

    private Phrases phrases() {
        return Phrases.in(language).orElseGet(Phrases::english);
    }

    @Override
    public String toString() {
        return "ReportForm";
    }
}
