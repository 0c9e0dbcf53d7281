package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.HoursOfWeek.Moment;
import daybook.core.trend.Result;
import daybook.core.trend.Weekly;
import daybook.core.trend.Why;
import daybook.core.word.ReportForm;
import java.util.List;

/** The hours of the week at which contact left the writer worse. */
final class Hours {
    private Hours() {}

    /** Asked from a quarter of a year on: a page about less has no room for so many hours, nor entries enough to fill them. */
    static Result<HoursOfWeek> of(Days days) {
        ReportForm form = ReportForm.of(days.period().days());
        return !Judging.asked(days) || form == ReportForm.MONTH ? Result.declined(Why.NOT_ASKED) : of(days.inWindow());
    }

    private static Result<HoursOfWeek> of(List<Day> days) {
        return HoursOfWeek.of(days.stream()
                .flatMap(day ->
                        day.of(Interaction.class).filter(Interaction::rated).map(contact -> moment(day, contact)))
                .toList());
    }

    private static Moment moment(Day day, Interaction contact) {
        int week = Weekly.week((int) day.date().toEpochDay());
        return new Moment(
                week,
                day.date().getDayOfWeek().getValue() - 1,
                contact.stamp().at().getHour(),
                contact.leftWorse());
    }
}
