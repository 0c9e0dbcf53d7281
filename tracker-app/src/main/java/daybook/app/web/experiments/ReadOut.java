package daybook.app.web.experiments;

import daybook.app.web.Desk;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.timeline.Experiment;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Felt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to count before, during and after. Counts, each with its n: the page claims nothing.
 *
 * @param rows a part of the time each
 */
record ReadOut(List<Row> rows) {

    /**
     * @param part before, during, off, on or after, in words
     * @param logged days with an entry, of all days of the part
     * @param contacts how many left worse, of those that say how they left
     * @param evenings how many felt level or lighter, of those that say how the day felt
     */
    record Row(String part, String logged, String contacts, String evenings) {}

    static ReadOut of(Desk desk, Experiment experiment) {
        List<Row> rows = new ArrayList<>();
        Period during = experiment.period();
        LocalDate begins = during.from();
        rows.add(row(desk, "before", new Period(begins.minusDays(during.days()), begins.minusDays(1))));
        LocalDate on = experiment.onFrom().orElse(begins);
        if (on.isAfter(begins) && !on.isAfter(during.to())) {
            rows.add(row(desk, "off", new Period(begins, on.minusDays(1))));
            rows.add(row(desk, "on", new Period(on, during.to())));
        } else {
            rows.add(row(desk, on.isAfter(during.to()) ? "off" : "during", during));
        }
        LocalDate next = during.to().plusDays(1);
        if (!next.isAfter(desk.today())) {
            LocalDate last = during.to().plusDays(during.days());
            rows.add(row(desk, "after", new Period(next, last.isAfter(desk.today()) ? desk.today() : last)));
        }
        return new ReadOut(List.copyOf(rows));
    }

    /** @return all the time a read-out would speak of */
    static Period span(Experiment experiment, LocalDate today) {
        Period during = experiment.period();
        LocalDate last = during.to().plusDays(during.days());
        LocalDate to = last.isAfter(today) ? today : last;
        return new Period(during.from().minusDays(during.days()), to.isBefore(during.to()) ? during.to() : to);
    }

    private static Row row(Desk desk, String part, Period period) {
        List<Day> days = days(desk.timeline(), period);
        List<Interaction> rated = days.stream()
                .flatMap(day -> day.of(Interaction.class))
                .filter(Interaction::rated)
                .toList();
        List<Felt> felt = days.stream().flatMap(day -> last(day).stream()).toList();
        long worse = rated.stream().filter(Interaction::leftWorse).count();
        long level = felt.stream().filter(word -> word.step() >= 0).count();
        return new Row(
                desk.words("experiments.part-" + part),
                of(desk, days.stream().filter(Day::logged).count(), period.days()),
                of(desk, worse, rated.size()),
                of(desk, level, felt.size()));
    }

    private static List<Day> days(Timeline timeline, Period period) {
        return timeline.days(period);
    }

    /** The day's last word counts. */
    private static List<Felt> last(Day day) {
        List<Felt> said = new ArrayList<>();
        day.of(CheckIn.class).map(checkIn -> checkIn.evening().felt()).forEach(felt -> {
            if (felt != null) {
                said.add(felt);
            }
        });
        return said.isEmpty() ? said : List.of(said.getLast());
    }

    private static String of(Desk desk, long some, long all) {
        return desk.words("experiments.of", String.valueOf(some), String.valueOf(all));
    }
}
