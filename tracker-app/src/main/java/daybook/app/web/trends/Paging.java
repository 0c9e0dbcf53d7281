package daybook.app.web.trends;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.trends.TrendsView.Link;
import daybook.core.timeline.Period;
import daybook.core.timeline.PeriodKind;
import daybook.core.timeline.Person;
import daybook.core.timeline.Phase;
import daybook.core.word.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways on from a period: to its neighbours, to other lengths, to the phases, to one person. */
record Paging(Desk desk, Period period, @Nullable PersonId with, daybook.reports.text.Phrases phrases) {

    @Nullable
    Link before() {
        Period before = PeriodKind.before(period);
        return desk.timeline()
                        .span()
                        .filter(span -> !span.from().isAfter(before.to()))
                        .isPresent()
                ? link(before, with)
                : null;
    }

    @Nullable
    Link after() {
        Period after = PeriodKind.after(period);
        return after.from().isAfter(desk.today()) ? null : link(after, with);
    }

    /** The pieces of the calendar around the period's last day that has come, then the phases, oldest first. */
    List<Link> periods() {
        LocalDate end = period.to().isAfter(desk.today()) ? desk.today() : period.to();
        LocalDate day = end.isBefore(period.from()) ? period.from() : end;
        List<Link> links = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind != PeriodKind.OTHER) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                links.add(new Link(
                        page(kind.around(day), with), desk.words("trends." + name), PeriodKind.of(period) == kind));
            }
        }
        for (Phase phase : desk.timeline().phases()) {
            if (!phase.from().isAfter(desk.today())) {
                Period lasted = lasted(phase);
                links.add(new Link(page(lasted, with), name(phase), lasted.equals(period)));
            }
        }
        return links;
    }

    private Period lasted(Phase phase) {
        LocalDate to = phase.to() == null || phase.to().isAfter(desk.today()) ? desk.today() : phase.to();
        return new Period(phase.from(), to.isBefore(phase.from()) ? phase.from() : to);
    }

    private String name(Phase phase) {
        String what = phase.label() == null
                ? desk.words("phase." + phase.kind().code())
                : phase.label().text();
        return desk.words("trends.phase", what, phrases.dates().full(phase.from()));
    }

    List<Link> people() {
        List<Person> people = desk.timeline().people();
        List<Link> links = new ArrayList<>();
        if (people.size() < 2) {
            return links;
        }
        links.add(new Link(page(period, null), desk.words("days.everyone"), with == null));
        Phrases names = new Phrases(desk);
        people.forEach(person -> links.add(new Link(
                page(period, person.id()), names.name(person.id()), person.id().equals(with))));
        return links;
    }

    private Link link(Period there, @Nullable PersonId person) {
        return new Link(page(there, person), phrases.dates().period(there), false);
    }

    private static String page(Period there, @Nullable PersonId person) {
        return PeriodKind.text(there) + (person == null ? "" : "?with=" + person.value());
    }

    /** Holds own words: prints none. */
    @Override
    public String toString() {
        return "Paging";
    }
}
