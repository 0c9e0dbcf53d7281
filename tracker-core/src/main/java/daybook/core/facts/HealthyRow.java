package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Healthy signs beside signs of withdrawal, both about the writer only: contacts with any of either.
 *
 * @param contacts of the span
 */
public record HealthyRow(Period span, int contacts, int healthy, int withdrawal) {

    static List<HealthyRow> of(Days days) {
        List<HealthyRow> rows = new ArrayList<>();
        for (Period span : Grain.rows(days.period())) {
            List<Interaction> contacts = days.within(span).stream()
                    .flatMap(day -> day.of(Interaction.class))
                    .toList();
            rows.add(new HealthyRow(
                    span,
                    contacts.size(),
                    count(contacts, contact -> !contact.chips().healthy().isEmpty()),
                    count(contacts, contact -> !contact.chips().withdrawal().isEmpty())));
        }
        return List.copyOf(rows);
    }

    private static int count(List<Interaction> contacts, Predicate<Interaction> having) {
        return (int) contacts.stream().filter(having).count();
    }
}
