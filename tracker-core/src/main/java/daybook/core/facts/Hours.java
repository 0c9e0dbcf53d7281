package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.HoursOfWeek.Moment;
import daybook.core.trend.Result;
import daybook.core.trend.Weekly;
import java.util.List;

/** The hours of the week at which contact left the writer worse. */
final class Hours {
    private Hours() {}

    static Result<HoursOfWeek> of(List<Day> days) {
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
