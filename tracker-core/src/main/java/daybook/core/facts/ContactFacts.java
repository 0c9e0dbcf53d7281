package daybook.core.facts;

import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.Interaction;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Contact in a period.
 *
 * @param n interactions
 * @param worse left worse, of those with felt after or marked hard
 * @param beforeKnown of those, how many have a felt before
 * @param levelOrLighter interactions with felt after at level or above, hard ones left out
 * @param eggshells weighed my words or silenced myself, of those with eggshells logged
 * @param felt felt after: a day's median; over the window the lines run over, which may be longer than the period
 */
public record ContactFacts(
        int n, Result<PeriodRate> worse, int beforeKnown, int levelOrLighter, Result<PeriodRate> eggshells, Line felt) {

    static ContactFacts of(Days days) {
        List<Interaction> contacts = days.inPeriod().stream()
                .flatMap(day -> day.of(Interaction.class))
                .toList();
        return new ContactFacts(
                contacts.size(),
                PeriodRate.of(count(contacts, Interaction::leftWorse), count(contacts, Interaction::rated)),
                count(contacts, contact -> contact.rated() && contact.before() != null),
                count(contacts, contact -> step(contact).orElse(-1) >= 0),
                PeriodRate.of(
                        count(contacts, ContactFacts::walked), count(contacts, contact -> contact.eggshells() != null)),
                Lines.over(
                        days.window(),
                        Lines.values(days.inWindow(), day -> Gauges.of(Gauge.FELT_AFTER, day)),
                        values -> Values.quantile(values, .5)));
    }

    private static int count(List<Interaction> contacts, Predicate<Interaction> having) {
        return (int) contacts.stream().filter(having).count();
    }

    private static boolean walked(Interaction contact) {
        return contact.eggshells() != null && contact.eggshells().walked();
    }

    /** A hard one stands in no median, with or without a word. */
    static OptionalDouble step(Interaction contact) {
        return contact.hard() || contact.after() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(contact.after().step());
    }
}
